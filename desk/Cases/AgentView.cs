using EthicalBot.Privacy;

namespace EthicalBot.Desk.Cases;

/// <summary>Who holds a case.</summary>
[Classified(DataClass.TechnicalId)]
internal sealed record AgentView(string Id, string DisplayName, bool Present);
