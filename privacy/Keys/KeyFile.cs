using System.Security.Cryptography;
using System.Text;

namespace EthicalBot.Privacy.Keys;

/// <summary>The file of keys, one a line, that only the service's own account may read.</summary>
internal static class KeyFile
{
    private const string Setting = "Privacy:KeyFile";
    private static readonly TimeSpan s_waitForOther = TimeSpan.FromSeconds(10);

    /// <summary>Every line, the master key's first; a file that is not there is made with the line that is asked for.</summary>
    public static IReadOnlyList<KeyLine> ReadOrCreate(string path, Func<KeyLine> first) => Use(path, full =>
    {
        if (!File.Exists(full)) Create(full, first);
        return Parse(File.ReadAllText(full), path);
    });

    /// <summary>Puts these lines in place of the file's, whole or not at all; what changes them reads them first, in the same turn.</summary>
    public static void Change(string path, Func<IReadOnlyList<KeyLine>, IReadOnlyList<KeyLine>> change) => Use(path, full =>
    {
        using var turn = TakeTurn(full, waitForFile: false);
        Write(full, change(Parse(File.ReadAllText(full), path)), overwrite: true);
        return true;
    });

    /// <summary>When the file last changed.</summary>
    public static DateTime ChangedAt(string path) => File.GetLastWriteTimeUtc(Path.GetFullPath(path));

    private static T Use<T>(string path, Func<string, T> use)
    {
        if (string.IsNullOrWhiteSpace(path))
            throw new InvalidOperationException($"{Setting} is empty; it names the file that holds the master key.");
        try
        {
            return use(Path.GetFullPath(path));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new InvalidOperationException(
                $"{Setting} is '{path}', which cannot be read or created ({e.GetType().Name}); it must be a file that this account may read, "
                + "in a folder that it may write to when the file does not exist yet.", e);
        }
    }

    private static void Create(string path, Func<KeyLine> first)
    {
        if (Path.GetDirectoryName(path) is { Length: > 0 } folder) Directory.CreateDirectory(folder);
        using var turn = TakeTurn(path, waitForFile: true);
        if (turn is null || File.Exists(path)) return;
        Write(path, [first()], overwrite: false);
    }

    private static void Write(string path, IReadOnlyList<KeyLine> lines, bool overwrite)
    {
        var draft = path + ".new";
        using (var file = new FileStream(draft, OwnerOnly(FileMode.Create)))
        {
            file.Write(Encoding.ASCII.GetBytes(string.Concat(lines.Select(line => $"{line}\n"))));
            file.Flush(flushToDisk: true);
        }
        // Closed before it is moved: whoever sees the key file may read it at once.
        File.Move(draft, path, overwrite);
    }

    // Null when another process of ours made the key meanwhile: two keys made at once would lose what the first one sealed.
    private static FileStream? TakeTurn(string path, bool waitForFile)
    {
        FileStream? turn = null;
        _ = SpinWait.SpinUntil(() => (turn = TryTakeTurn(path)) is not null || (waitForFile && File.Exists(path)), s_waitForOther);
        if (turn is null && !File.Exists(path)) throw new IOException("Another process holds the key file's lock.");
        return turn is not null || waitForFile ? turn : throw new IOException("Another process holds the key file's lock.");
    }

    private static FileStream? TryTakeTurn(string path)
    {
        try
        {
            var options = OwnerOnly(FileMode.OpenOrCreate);
            options.Options = FileOptions.DeleteOnClose;
            return new FileStream(path + ".lock", options);
        }
        catch (IOException)
        {
            return null;
        }
    }

    private static FileStreamOptions OwnerOnly(FileMode mode)
    {
        var options = new FileStreamOptions { Mode = mode, Access = FileAccess.Write, Share = FileShare.None };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        return options;
    }

    private static List<KeyLine> Parse(string text, string path)
    {
        var written = text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var lines = written.Select(KeyLine.Parse).OfType<KeyLine>().ToList();
        if (lines is [{ IsMaster: true }, ..] && lines.Count == written.Length && lines.DistinctBy(line => line.Version).Count() == lines.Count)
            return lines;
        throw new InvalidOperationException(
            $"{Setting} is '{path}', which holds no master key; right would be one line, 'ethicalbot-key-1 ' followed by {KeyRing.MasterLength} bytes in base64, "
            + "and after it the lines that 'keys rotate' has added. Put back the saved file: a new key cannot open what the old one sealed.");
    }
}
