using EthicalBot.Privacy.Oversight;

namespace EthicalBot.Storage.Oversight;

/// <summary>Reveals, from the audit log: there is no second list that could tell another story.</summary>
internal sealed class RevealLog(IDatabase database) : IReveals
{
    // "line.reveal", "pseudonym.reveal" and whatever else is revealed one day.
    private const string Ending = ".reveal";

    /// <inheritdoc/>
    public async Task<IReadOnlyList<Reveal>> ReadAsync(DateTimeOffset from, DateTimeOffset until, CancellationToken cancellationToken)
    {
        var lines = await database.ReadAsync(
            connection => AuditRecord.ReadAsync(connection, from.ToUnixTimeMilliseconds(), until.ToUnixTimeMilliseconds(), canonical => canonical.AsSpan().IndexOf(".reveal\""u8) >= 0),
            cancellationToken);
        return
        [
            .. lines.Where(line => line.Action.EndsWith(Ending, StringComparison.Ordinal)).Reverse()
                .Select(line => new Reveal(line.At, line.Actor, line.Reference, line.Facts.GetValueOrDefault("class"), line.Facts.GetValueOrDefault("reason", ""))),
        ];
    }
}
