using EthicalBot.Privacy;

namespace EthicalBot.Desk.Cases;

/// <summary>A file that the customer sent.</summary>
[Classified(DataClass.TechnicalId)]
internal sealed record FileView(string Id, string ContentType);
