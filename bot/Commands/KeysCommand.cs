using System.Globalization;
using EthicalBot.Handoff;
using EthicalBot.Privacy.Audit;
using EthicalBot.Privacy.Keys;

namespace EthicalBot.Bot.Commands;

/// <summary><c>bot -- keys</c>, <c>bot -- keys rotate</c> and <c>bot -- keys drop VERSION</c>: the keys that wrap people's keys; the bot may go on running.</summary>
internal sealed class KeysCommand(string[] words) : StoreCommand
{
    /// <inheritdoc/>
    public override Task<int> RunAsync(IServiceProvider services, TextWriter output) => words.Where(word => !word.StartsWith("--", StringComparison.Ordinal)).ToArray() switch
    {
        [] => ListAsync(services, output),
        ["rotate"] => RotateAsync(services, output),
        ["drop", var version] when long.TryParse(version, NumberStyles.None, CultureInfo.InvariantCulture, out var number) => DropAsync(services, output, number),
        _ => HelpAsync(output),
    };

    private static async Task<int> HelpAsync(TextWriter output)
    {
        await output.WriteLineAsync(
            """
            keys               how many people's keys each version wraps
            keys rotate        makes a new version; the running bot uses it two minutes later and wraps all keys anew
            keys drop VERSION  takes an old version away that wraps nothing any more
            """);
        return 1;
    }

    private static async Task<int> ListAsync(IServiceProvider services, TextWriter output)
    {
        var ring = services.GetRequiredService<KeyRing>();
        foreach (var (version, count) in (await services.GetRequiredService<ISubjectKeyStore>().CountByVersionAsync(CancellationToken.None)).OrderBy(pair => pair.Key))
            await output.WriteLineAsync($"Version {version} wraps {count} keys.");
        await output.WriteLineAsync($"New keys are wrapped by version {ring.WrapVersion}.");
        return 0;
    }

    private static async Task<int> RotateAsync(IServiceProvider services, TextWriter output)
    {
        // Opened first: a ring that belongs to another store is not rotated.
        _ = await services.GetRequiredService<ISubjectKeyStore>().CountByVersionAsync(CancellationToken.None);
        var version = await services.GetRequiredService<KeyRingFile>().RotateAsync(CancellationToken.None);
        await NoteAsync(services, "keys.rotated"u8, version);
        await output.WriteLineAsync(
            $"Version {version} is made. The running bot uses it in two minutes and wraps all keys anew; 'keys' shows how far that is. Save the key file again: an older copy lacks this version.");
        return 0;
    }

    private static async Task<int> DropAsync(IServiceProvider services, TextWriter output, long version)
    {
        var counts = await services.GetRequiredService<ISubjectKeyStore>().CountByVersionAsync(CancellationToken.None);
        if (services.GetRequiredService<KeyRingFile>().Drop(version, counts.GetValueOrDefault(version)) is { } reason)
        {
            await output.WriteLineAsync(reason);
            return 1;
        }

        await NoteAsync(services, "keys.dropped"u8, version);
        await output.WriteLineAsync($"Version {version} is gone; what it wrapped in old backups of the store opens no more.");
        return 0;
    }

    private static Task NoteAsync(IServiceProvider services, AuditWord action, long version) =>
        services.GetRequiredService<IAuditLog>().WriteAsync(
            [new AuditEntry(services.GetRequiredService<TimeProvider>().GetUtcNow(), AuditActor.Of(Operator), action, AuditId.None, AuditId.None, AuditFact.Of("version"u8, version))],
            CancellationToken.None);
}
