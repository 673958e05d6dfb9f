using EthicalBot.Privacy;

namespace EthicalBot.Desk.Cases;

/// <summary>Something that was tried before.</summary>
[Classified(DataClass.TechnicalId)]
internal sealed record TriedView(string What, [property: Classified(DataClass.OrderNumber)] string? Detail, DateTimeOffset At);
