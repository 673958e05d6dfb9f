using System.Globalization;
using System.Text;

namespace EthicalBot.Privacy.Audit.Checkpoints;

/// <summary>The second place: a folder with one file of checkpoints an epoch, only ever appended to, and the public keys.</summary>
public sealed class AuditCheckpointFolder(string path)
{
    private const string Setting = $"{PrivacyOptions.Section}:{nameof(PrivacyOptions.AuditCheckpoints)}";
    private const string Checkpoints = ".checkpoints";
    private const string PublicKey = ".pem";

    /// <summary>Where it is.</summary>
    public string Path { get; } = System.IO.Path.GetFullPath(path);

    /// <summary>The folder that the settings name: without one, it lies beside the master key.</summary>
    public static AuditCheckpointFolder Of(PrivacyOptions options) =>
        new(string.IsNullOrWhiteSpace(options.AuditCheckpoints)
            ? System.IO.Path.Combine(System.IO.Path.GetDirectoryName(System.IO.Path.GetFullPath(options.KeyFile)) ?? ".", "audit-checkpoints")
            : options.AuditCheckpoints);

    /// <summary>Makes the folder, puts the public key there and tries to write.</summary>
    /// <exception cref="InvalidOperationException">It cannot be written.</exception>
    public void Prepare(AuditSigner signer)
    {
        try
        {
            if (OperatingSystem.IsWindows())
                Directory.CreateDirectory(Path);
            else
                Directory.CreateDirectory(Path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
            var key = System.IO.Path.Combine(Path, signer.Id + PublicKey);
            if (!File.Exists(key))
                Append(key, signer.PublicKey + "\n");
            else if (File.ReadAllText(key).Trim() != signer.PublicKey.Trim())
                throw new InvalidOperationException($"{Setting}: '{key}' is not the public key that signs. Somebody changed it, or a start was killed while it wrote it: remove it, and start again.");
            // A key that lies there from before says nothing of whether the next line can be written.
            var trial = System.IO.Path.Combine(Path, $".trial-{Environment.ProcessId}");
            Append(trial, "\n");
            File.Delete(trial);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new InvalidOperationException(
                $"{Setting} is '{Path}', which cannot be written ({exception.GetType().Name}); it must be a folder that this account may write to, best on another disk or machine than the store.", exception);
        }
    }

    /// <summary>Appends lines of one epoch; when this returns they are on the disk.</summary>
    public void Append(long epoch, IEnumerable<string> lines)
    {
        var file = System.IO.Path.Combine(Path, string.Create(CultureInfo.InvariantCulture, $"epoch-{epoch:d8}{Checkpoints}"));
        Append(file, (IsTorn(file) ? "\n" : "") + string.Concat(lines.Select(line => line + "\n")));
    }

    /// <summary>Every line, oldest first; none when there is no folder.</summary>
    public IReadOnlyList<CheckpointText> Read() => [.. Files(Checkpoints).SelectMany(Lines)];

    /// <summary>The last whole line, which may be read without reading all.</summary>
    public AuditCheckpointLine? Last() =>
        Files(Checkpoints).Reverse().SelectMany(file => Lines(file).Reverse()).Select(line => AuditCheckpointLine.Read(line.Text)).FirstOrDefault(line => line is not null);

    /// <summary>The public keys that lie there, as PEM.</summary>
    public IReadOnlyList<string> ReadKeys() => [.. Files(PublicKey).Select(File.ReadAllText)];

    private IEnumerable<string> Files(string extension) =>
        Directory.Exists(Path) ? Directory.GetFiles(Path, "*" + extension).Order(StringComparer.Ordinal) : [];

    private static IEnumerable<CheckpointText> Lines(string file)
    {
        var name = System.IO.Path.GetFileName(file);
        return File.ReadAllLines(file).Select((text, index) => new CheckpointText(string.Create(CultureInfo.InvariantCulture, $"{name}, line {index + 1}"), text)).Where(line => line.Text.Length > 0);
    }

    // A process that died while it wrote leaves half a line, which is left as it is: the file is only appended to.
    private static bool IsTorn(string file)
    {
        if (!File.Exists(file))
            return false;
        using var stream = File.OpenRead(file);
        if (stream.Length == 0)
            return false;
        stream.Seek(-1, SeekOrigin.End);
        return stream.ReadByte() != '\n';
    }

    private static void Append(string file, string text)
    {
        using var stream = new FileStream(file, FileMode.Append, FileAccess.Write, FileShare.Read);
        stream.Write(Encoding.UTF8.GetBytes(text));
        stream.Flush(flushToDisk: true);
    }
}
