namespace Slipway.TestKit;

/// <summary>Facts about processes of this machine (Linux).</summary>
public static class Processes
{
    /// <summary>Waits until a process has ended. One that nobody has collected yet (a zombie) has.</summary>
    public static async Task<bool> HasEndedAsync(int id, TimeSpan limit, CancellationToken cancellationToken = default)
    {
        for (var waited = TimeSpan.Zero; ; waited += TimeSpan.FromMilliseconds(50))
        {
            if (!IsAlive(id))
            {
                return true;
            }

            if (waited > limit)
            {
                return false;
            }

            await Task.Delay(50, cancellationToken);
        }
    }

    private static bool IsAlive(int id)
    {
        try
        {
            // "pid (name) state …": the name may hold anything, also parentheses.
            var stat = File.ReadAllText($"/proc/{id}/stat");
            return stat[stat.LastIndexOf(')')..].Split(' ')[1] is not ("Z" or "X");
        }
        catch (IOException)
        {
            return false;
        }
    }
}
