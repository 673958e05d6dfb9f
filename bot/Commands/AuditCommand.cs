using System.Diagnostics;
using EthicalBot.Privacy;
using EthicalBot.Privacy.Audit.Checkpoints;
using EthicalBot.Privacy.Audit.Verification;
using EthicalBot.Privacy.Retention;
using EthicalBot.Storage.Audit;
using Microsoft.Data.Sqlite;

namespace EthicalBot.Bot.Commands;

/// <summary><c>bot -- audit verify</c>: says whether the audit log is whole, and else what is wrong and where. It opens no key and starts no room.</summary>
internal sealed class AuditCommand
{
    private const int Well = 0;
    private const int Damaged = 1;
    private const int NotVerified = 2;
    private const int MostShown = 100;

    private const string PublicKey = "public-key";

    private static readonly string[] Help =
    [
        "audit verify",
        "",
        "Verifies the audit log: that each entry follows from the one before, and that all of it is what was signed",
        "at the time. It reads only, works while the bot runs, and needs the public key but not the master key.",
        "",
        "  --ConnectionStrings:Store=FILE       the store, or a copy of it",
        "  --Privacy:AuditCheckpoints=FOLDER    the second place, where the signed checkpoints are",
        "  --public-key=FILE                    trust this public key only, kept where nobody who can write to",
        "                                       the second place can; else every *.pem of that folder is trusted",
        "",
        "It ends with 0 when all is well, 1 when something is wrong, 2 when it could not verify.",
    ];

    private readonly bool _isVerify;
    private readonly bool _isHelp;

    private AuditCommand(string[] words)
    {
        _isHelp = words.Any(word => word is "--help" or "-h" or "-?");
        _isVerify = !_isHelp && words is ["verify", ..];
    }

    /// <summary>The command, or null when the arguments name another.</summary>
    public static AuditCommand? Find(string[] args) =>
        args.SkipWhile(arg => arg.StartsWith("--", StringComparison.Ordinal)).ToArray() is ["audit", .. var words] ? new(words) : null;

    /// <summary>Runs it and returns the exit code.</summary>
    public async Task<int> RunAsync(IConfiguration configuration, TextWriter output)
    {
        if (!_isVerify)
        {
            foreach (var line in Help)
                await output.WriteLineAsync(line);
            return _isHelp ? Well : NotVerified;
        }

        try
        {
            return await VerifyAsync(configuration, output);
        }
        catch (Exception exception) when (exception is InvalidOperationException or IOException or UnauthorizedAccessException or SqliteException)
        {
            await output.WriteLineAsync($"The audit log could not be verified. {exception.Message}");
            return NotVerified;
        }
    }

    private static async Task<int> VerifyAsync(IConfiguration configuration, TextWriter output)
    {
        var folder = AuditCheckpointFolder.Of(configuration.GetSection(PrivacyOptions.Section).Get<PrivacyOptions>() ?? new());
        using var keys = new AuditPublicKeys();
        foreach (var pem in configuration[PublicKey] is { } file ? [await File.ReadAllTextAsync(file)] : folder.ReadKeys())
        {
            if (!keys.Add(pem))
                throw new InvalidOperationException($"There is something else than a public key on P-256 in {configuration[PublicKey] ?? $"'{folder.Path}' (*.pem)"}.");
        }

        // The folder before the store: what it has is in the store by then.
        var inSecondPlace = folder.Read();
        using var log = AuditLogFile.Open(configuration);
        var watch = Stopwatch.StartNew();
        var verdict = new AuditVerifier(keys, TimeProvider.System.GetUtcNow(), RetentionRules.AuditLog.Kept)
            .Verify(log.Rows(), log.Checkpoints(), inSecondPlace, read => Progress(read, watch, output));
        await TellAsync(verdict, keys, folder, output);
        return verdict.Damages.Count == 0 ? Well : Damaged;
    }

    // Every other second, for logs that take longer than a person waits without a word.
    private static void Progress(long read, Stopwatch watch, TextWriter output)
    {
        if (watch.Elapsed < TimeSpan.FromSeconds(2))
            return;
        watch.Restart();
        output.WriteLine($"  {read:N0} entries read …");
    }

    private static async Task TellAsync(AuditVerdict verdict, AuditPublicKeys keys, AuditCheckpointFolder folder, TextWriter output)
    {
        foreach (var damage in verdict.Damages.Take(MostShown))
        {
            var what = damage.Kind is AuditDamageKind.CheckpointForged or AuditDamageKind.CheckpointMissing ? "checkpoint" : damage.From == damage.To ? "entry" : "entries";
            await output.WriteLineAsync($"{Words(damage.Kind)}, {what} {(damage.From == damage.To ? $"{damage.From}" : $"{damage.From} to {damage.To}")}: {damage.Detail}");
        }

        if (verdict.Damages.Count > MostShown)
            await output.WriteLineAsync($"… and {verdict.Damages.Count - MostShown} more.");
        var last = verdict.LastCheckpoint is { } checkpoint ? $"last checkpoint {checkpoint.Sequence} at entry {checkpoint.Number}, {checkpoint.At:u}" : "no checkpoint yet";
        var unsigned = verdict.Unsigned > 0 ? $"; {verdict.Unsigned} younger entries are not signed yet" : "";
        await output.WriteLineAsync($"{(verdict.Damages.Count == 0 ? "The audit log is whole" : $"THE AUDIT LOG IS DAMAGED in {Count(verdict.Damages.Count, "place", "places")}")}: {Count(verdict.Entries, "entry", "entries")}, {Count(verdict.Epochs, "epoch", "epochs")}, {last}{unsigned}.");
        await output.WriteLineAsync($"Second place {folder.Path}; trusted keys: {(keys.Ids.Count == 0 ? "none" : string.Join(", ", keys.Ids))}.");
    }

    private static string Count(long count, string one, string many) => $"{count} {(count == 1 ? one : many)}";

    private static string Words(AuditDamageKind kind) => kind switch
    {
        AuditDamageKind.CheckpointForged => "FORGED",
        AuditDamageKind.CheckpointMissing => "MISSING",
        _ => kind.ToString().ToUpperInvariant(),
    };
}
