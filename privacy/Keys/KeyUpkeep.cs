using Microsoft.Extensions.Options;

namespace EthicalBot.Privacy.Keys;

/// <summary>Keeps the ring of a running process as the key file says: hears of rotations, wraps anew, and ends when the key-encryption key stays out of reach.</summary>
public sealed class KeyUpkeep(KeyRing ring, KeyRingFile file, KeyRewrap rewrap, IOptions<KeyVaultOptions> options, TimeProvider time)
{
    private DateTimeOffset _goodAt = time.GetUtcNow();
    private DateTime _seen;

    /// <summary>One round; to be called about every half minute, by one caller at a time.</summary>
    public async Task<KeyUpkeepOutcome> RunAsync(CancellationToken cancellationToken)
    {
        if (await ReloadAsync(cancellationToken) is { } fault) return fault;
        var wrapped = 0;
        while (await rewrap.RunAsync(cancellationToken) is > 0 and var some) wrapped += some;
        return new KeyUpkeepOutcome.Good(wrapped, ring.WrapVersion);
    }

    private async Task<KeyUpkeepOutcome.OutOfReach?> ReloadAsync(CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        try
        {
            var changed = file.ChangedAt;
            var isDue = now - _goodAt >= TimeSpan.FromMinutes(options.Value.CheckMinutes);
            // A version that is not used for new keys yet has to be looked at again.
            if (ring.IsOpen && changed == _seen && !isDue && ring.WrapVersion == ring.NewestVersion) return null;
            await file.ReloadAsync(ring, cancellationToken);
            (_goodAt, _seen) = (now, changed);
            return null;
        }
        catch (Exception exception) when (exception is KeyEncryptionException or InvalidOperationException or IOException)
        {
            var left = _goodAt + TimeSpan.FromMinutes(options.Value.GraceMinutes) - now;
            if (left <= TimeSpan.Zero) ring.Forget();
            return new(exception.Message, left > TimeSpan.Zero ? left : TimeSpan.Zero);
        }
    }
}
