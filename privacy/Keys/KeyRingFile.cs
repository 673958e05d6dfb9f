using System.Security.Cryptography;

namespace EthicalBot.Privacy.Keys;

/// <summary>The key file and the key-encryption key that seals its lines, if there is one; opens the ring, reloads, rotates and drops.</summary>
public sealed class KeyRingFile
{
    private const string FileSetting = "Privacy:KeyFile";
    private readonly string _path;
    private readonly IKeyEncryptionKey? _kek;
    private readonly TimeProvider _time;

    internal KeyRingFile(string path, IKeyEncryptionKey? kek, TimeProvider time) => (_path, _kek, _time) = (path, kek, time);

    /// <summary>How long an old version stays after a newer one was made: every process has heard of the newer one by then.</summary>
    public static TimeSpan DropAfter { get; } = TimeSpan.FromHours(2);

    /// <summary>How long a new version is only opened: in that time every process reads it, and none meets a key that it cannot open.</summary>
    public static TimeSpan SettlesIn { get; } = TimeSpan.FromMinutes(2);

    /// <summary>When the file last changed.</summary>
    public DateTime ChangedAt => KeyFile.ChangedAt(_path);

    /// <summary>Opens every key, and seals what lies in clear while there is a key-encryption key.</summary>
    public async Task<KeyRing> OpenAsync(CancellationToken cancellationToken)
    {
        if (_kek is not null) await SealAsync(cancellationToken);
        var lines = Read();
        var ring = new KeyRing(await OpenAsync(lines[0], cancellationToken));
        ring.Take(await OpenWrapKeysAsync(lines, cancellationToken), ForNew(lines));
        return ring;
    }

    /// <summary>Reads the wrapping keys again, through the key-encryption key, into a ring that is in use.</summary>
    public async Task ReloadAsync(KeyRing ring, CancellationToken cancellationToken)
    {
        var lines = Read();
        // The master key too: whoever takes the key-encryption key away wants all of it to end.
        _ = await OpenAsync(lines[0], cancellationToken);
        ring.Take(await OpenWrapKeysAsync(lines, cancellationToken), ForNew(lines));
    }

    /// <summary>Adds a wrapping key, seals every line anew under a new version of the key-encryption key, and returns the new wrapping key's version.</summary>
    public async Task<long> RotateAsync(CancellationToken cancellationToken)
    {
        if (_kek is not null) await _kek.RotateAsync(cancellationToken);
        var lines = Read();
        var version = lines.Max(line => Math.Max(line.Version, KeyRing.FirstVersion)) + 1;
        var fresh = new List<KeyLine>();
        foreach (var line in lines)
            fresh.Add(_kek is null ? line : await SealAsync(line with { SealedBy = null, Bytes = await OpenAsync(line, cancellationToken) }, cancellationToken));
        var added = new KeyLine(version, _time.GetUtcNow(), null, RandomNumberGenerator.GetBytes(KeyRing.MasterLength));
        fresh.Add(_kek is null ? added : await SealAsync(added, cancellationToken));
        KeyFile.Change(_path, now => IsSame(now, lines) ? fresh : throw ChangedMeanwhile());
        return version;
    }

    /// <summary>Takes a wrapping key away; null when it is gone, else why it stays.</summary>
    public string? Drop(long version, long used)
    {
        var lines = Read();
        if (version == KeyRing.FirstVersion) return "Version 1 is made of the master key and stays with it.";
        if (lines.All(line => line.Version != version)) return $"There is no version {version}.";
        if (version == lines.Max(line => line.Version)) return $"Version {version} is the newest, with which new keys are wrapped: rotate first.";
        if (used > 0) return $"Version {version} still wraps {used} keys: the running bot wraps them anew, look again later.";
        var newer = lines.Where(line => line.Version > version).Min(line => line.MadeAt);
        if (_time.GetUtcNow() < newer + DropAfter)
            return $"The version after {version} was made at {newer:u}; two hours later every process has heard of it, and {version} can go.";
        KeyFile.Change(_path, now => IsSame(now, lines) ? [.. now.Where(line => line.Version != version)] : throw ChangedMeanwhile());
        return null;
    }

    private IReadOnlyList<KeyLine> Read() => KeyFile.ReadOrCreate(_path, () => KeyLine.Master(RandomNumberGenerator.GetBytes(KeyRing.MasterLength)));

    // Made in clear first when it is new: it holds nothing yet, and only one of many first starts makes it.
    private async Task SealAsync(CancellationToken cancellationToken)
    {
        var lines = Read();
        if (lines.All(line => line.SealedBy is not null)) return;
        var closed = new List<KeyLine>();
        foreach (var line in lines) closed.Add(line.SealedBy is null ? await SealAsync(line, cancellationToken) : line);
        // Another process that has sealed it meanwhile has sealed the same keys.
        KeyFile.Change(_path, now => IsSame(now, lines) ? closed : now);
    }

    private async Task<KeyLine> SealAsync(KeyLine line, CancellationToken cancellationToken)
    {
        var (id, bytes) = await _kek!.WrapAsync(line.Bytes, cancellationToken); // asked only when there is one
        return line with { SealedBy = id, Bytes = bytes };
    }

    private async Task<Dictionary<long, byte[]>> OpenWrapKeysAsync(IReadOnlyList<KeyLine> lines, CancellationToken cancellationToken)
    {
        var keys = new Dictionary<long, byte[]>();
        foreach (var line in lines.Where(line => !line.IsMaster)) keys[line.Version] = await OpenAsync(line, cancellationToken);
        return keys;
    }

    private async Task<byte[]> OpenAsync(KeyLine line, CancellationToken cancellationToken)
    {
        if (line.SealedBy is null) return line.Bytes;
        if (_kek is null)
            throw new InvalidOperationException($"{FileSetting} is '{_path}', whose keys are sealed by '{line.SealedBy}', and Privacy:KeyVault:Key is not set: give the address of that key.");
        var key = await _kek.UnwrapAsync(line.SealedBy, line.Bytes, cancellationToken);
        return key.Length == KeyRing.MasterLength
            ? key
            : throw new InvalidOperationException($"{_kek.Setting} opens {FileSetting} '{_path}' to something that is no key: it is another key than the one that sealed it.");
    }

    private long ForNew(IReadOnlyList<KeyLine> lines) =>
        lines.Where(line => line.MadeAt + SettlesIn <= _time.GetUtcNow()).Select(line => line.Version).Append(KeyRing.FirstVersion).Max();

    private static bool IsSame(IReadOnlyList<KeyLine> now, IReadOnlyList<KeyLine> before) => now.Select(line => line.ToString()).SequenceEqual(before.Select(line => line.ToString()));

    private static InvalidOperationException ChangedMeanwhile() => new($"{FileSetting} was changed by another process meanwhile; try again.");
}
