using Nuke.Common;

namespace Slipway.Components;

/// <summary>Reads what the user typed.</summary>
internal static class Input
{
    /// <summary>Reads a value; one that cannot be read fails the target with the parameter's name and the reason.</summary>
    public static T Read<T>(string option, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (FormatException exception)
        {
            Assert.Fail($"{option}: {exception.Message}");
            throw;
        }
    }
}
