using EthicalBot.Privacy;

namespace EthicalBot.Handoff.Cases;

/// <summary>A note as it is read.</summary>
[Classified(DataClass.TechnicalId)]
public sealed record CaseNote(string Id, DateTimeOffset At, string Author, [property: Classified(DataClass.FreeText)] string Text);
