namespace EthicalBot.Desk.Cases;

/// <summary>A file that the customer sent.</summary>
internal sealed record FileView(string Id, string ContentType);
