namespace Nuke.Common.Utilities.Net;

/// <summary>A response is not what it should be.</summary>
public class HttpResponseException : Exception
{
    /// <summary>Without a message.</summary>
    public HttpResponseException()
    {
    }

    /// <summary>With a message.</summary>
    public HttpResponseException(string message)
        : base(message)
    {
    }

    /// <summary>With a message and a cause.</summary>
    public HttpResponseException(string message, Exception inner)
        : base(message, inner)
    {
    }
}
