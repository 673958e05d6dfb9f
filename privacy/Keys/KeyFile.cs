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
        var draft = path + ".new";
        using var file = OpenDraft(draft, path);
        if (file is null) return;
        try
        {
            if (File.Exists(path)) return;
            var line = Header + Convert.ToBase64String(RandomNumberGenerator.GetBytes(KeyRing.MasterLength)) + "\n";
            file.SetLength(0);
            file.Write(Encoding.ASCII.GetBytes(line));
            file.Flush(flushToDisk: true);
            File.Move(draft, path, overwrite: false);
        }
        finally
        {
            File.Delete(draft);
        }
    }

    // Null when another process of ours made the key meanwhile: two keys made at once would lose what the first one sealed.
    private static FileStream? OpenDraft(string draft, string path)
    {
        try
        {
            return new FileStream(draft, OwnerOnly());
        }
        catch (IOException)
        {
            if (SpinWait.SpinUntil(() => File.Exists(path), s_waitForOther)) return null;
            throw;
        }
    }

    private static FileStreamOptions OwnerOnly()
    {
        var options = new FileStreamOptions
        {
            Mode = FileMode.OpenOrCreate,
            Access = FileAccess.Write,
            // Only None takes a lock on Unix; only Delete lets Windows rename an open file, and its Write is exclusive anyway.
            Share = OperatingSystem.IsWindows() ? FileShare.Delete : FileShare.None,
        };
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
