using EthicalBot.Privacy;

namespace EthicalBot.Desk.Cases;

/// <summary>A pseudonym that the case's purpose shows in clear to its agent, wherever it stands in the conversation.</summary>
[Classified(DataClass.TechnicalId)]
internal sealed record ShownView(string Token, [property: Classified(DataClass.FreeText)] string Value);
