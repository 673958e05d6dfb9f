using System.Security.Cryptography;
using System.Text;

namespace EthicalBot.Privacy.Keys;

/// <summary>One line, "ethicalbot-key-1 &lt;base64&gt;", that only the service's own account may read.</summary>
internal static class KeyFile
{
    private const string Setting = "Privacy:KeyFile";
    private const string Header = "ethicalbot-key-1 ";
    private static readonly TimeSpan s_waitForOther = TimeSpan.FromSeconds(10);

    public static byte[] ReadOrCreate(string path)
    {
        if (string.IsNullOrWhiteSpace(path))
            throw new InvalidOperationException($"{Setting} is empty; it names the file that holds the master key.");
        try
        {
            var full = Path.GetFullPath(path);
            if (!File.Exists(full)) Create(full);
            return Parse(File.ReadAllText(full), path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new InvalidOperationException(
                $"{Setting} is '{path}', which cannot be read or created ({e.GetType().Name}); it must be a file that this account may read, "
                + "in a folder that it may write to when the file does not exist yet.", e);
        }
    }

    private static void Create(string path)
    {
        if (Path.GetDirectoryName(path) is { Length: > 0 } folder) Directory.CreateDirectory(folder);
        using var turn = TakeTurn(path);
        if (turn is null || File.Exists(path)) return;
        var draft = path + ".new";
        var line = Header + Convert.ToBase64String(RandomNumberGenerator.GetBytes(KeyRing.MasterLength)) + "\n";
        using (var file = new FileStream(draft, OwnerOnly(FileMode.Create)))
        {
            file.Write(Encoding.ASCII.GetBytes(line));
            file.Flush(flushToDisk: true);
        }
        // Closed before it is moved: whoever sees the key file may read it at once.
        File.Move(draft, path, overwrite: false);
    }

    // Null when another process of ours made the key meanwhile: two keys made at once would lose what the first one sealed.
    private static FileStream? TakeTurn(string path)
    {
        try
        {
            var options = OwnerOnly(FileMode.OpenOrCreate);
            options.Options = FileOptions.DeleteOnClose;
            return new FileStream(path + ".lock", options);
        }
        catch (IOException)
        {
            if (SpinWait.SpinUntil(() => File.Exists(path), s_waitForOther)) return null;
            throw;
        }
    }

    private static FileStreamOptions OwnerOnly(FileMode mode)
    {
        var options = new FileStreamOptions { Mode = mode, Access = FileAccess.Write, Share = FileShare.None };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        return options;
    }

    private static byte[] Parse(string text, string path)
    {
        var line = text.Trim();
        var master = new byte[KeyRing.MasterLength];
        if (line.StartsWith(Header, StringComparison.Ordinal)
            && Convert.TryFromBase64String(line[Header.Length..], master, out var written)
            && written == KeyRing.MasterLength) return master;
        throw new InvalidOperationException(
            $"{Setting} is '{path}', which holds no master key; right would be one line, '{Header}' followed by {KeyRing.MasterLength} bytes in base64. "
            + "Put back the saved file: a new key cannot open what the old one sealed.");
    }
}
