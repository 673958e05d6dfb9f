using System.Text.Json;
using System.Threading.RateLimiting;
using EthicalBot.Desk.SignIn;
using EthicalBot.Handoff;
using EthicalBot.Handoff.Agents;
using EthicalBot.Handoff.Cases;
using EthicalBot.Orders;
using EthicalBot.Privacy;
using EthicalBot.Privacy.Audit;
using EthicalBot.Privacy.Keys;
using Microsoft.Extensions.Options;

namespace EthicalBot.Desk.Cases;

/// <summary>Finds cases by an e-mail address, a telephone number or an order number: exactly, through blind indexes, and written down without what was searched.</summary>
internal sealed class CaseSearch(ICaseSearch cases, CaseIndex index, IAgents agents, IAuditLog audit, TimeProvider time, IOptions<DeskRates> rates) : IDisposable
{
    private const int FewestDigitsOfPhone = 6;

    private readonly PartitionedRateLimiter<string> _limiter = PartitionedRateLimiter.Create<string, string>(agent => RateLimitPartition.GetFixedWindowLimiter(
        agent, _ => new FixedWindowRateLimiterOptions { PermitLimit = rates.Value.SearchesPerMinute, Window = TimeSpan.FromMinutes(1) }));

    /// <summary>The cases that were found; null when this agent has searched too often.</summary>
    public async Task<IReadOnlyList<FoundView>?> FindAsync(string query, SignedInAgent agent, CancellationToken cancellationToken)
    {
        using var lease = _limiter.AttemptAcquire(agent.Id);
        if (!lease.IsAcquired)
            return null;
        var (by, indexes) = Read(query.Trim());
        var found = await cases.FindAsync(indexes, closedToo: agent.Role >= AgentRole.Supervisor, cancellationToken);
        await audit.WriteAsync(
            [
                new AuditEntry(time.GetUtcNow(), AuditActor.Of(agent.Actor), "case.search"u8, AuditId.None, AuditId.None, AuditFact.OneOf("by"u8, by, ["email", "number", "nothing"]), AuditFact.Of("found"u8, found.Count)),
                .. found.Select(one => new AuditEntry(time.GetUtcNow(), AuditActor.Of(agent.Actor), "case.found"u8, AuditId.None, AuditId.Of(one.Reference))),
            ], cancellationToken);
        var names = (await agents.ReadAllAsync(cancellationToken)).ToDictionary(one => one.Id, one => one.DisplayName, StringComparer.Ordinal);
        return [.. found.Select(one => new FoundView(
            one.Reference, Word(one.Kind), one.ClosedAt is null ? Word(one.State) : "closed", one.Agent is { } id ? names.GetValueOrDefault(id, "?") : null, one.Agent == agent.Id, one.OpenedAt, one.ClosedAt))];
    }

    public void Dispose() => _limiter.Dispose();

    // A run of digits may be either number: the two have indexes of their own, and a value is found under none but its own.
    private (string By, IReadOnlyList<string> Indexes) Read(string query)
    {
        var emails = index.ToFind(DataClass.Email, query);
        if (emails.Count > 0)
            return ("email", emails);
        List<string> numbers = [];
        if (OrderNumber.TryParse(query, out var order))
            numbers.AddRange(index.ToFind(DataClass.OrderNumber, order.Value));
        if (query.Count(char.IsAsciiDigit) >= FewestDigitsOfPhone && !query.Any(char.IsLetter))
            numbers.AddRange(index.ToFind(DataClass.Phone, query));
        return (numbers.Count > 0 ? "number" : "nothing", numbers);
    }

    private static string Word<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}
