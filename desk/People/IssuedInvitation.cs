using EthicalBot.Handoff.Agents;

namespace EthicalBot.Desk.People;

/// <summary>A link's token, seen once by who makes it.</summary>
public sealed record IssuedInvitation(string Token, AgentRole Role, DateTimeOffset ExpiresAt)
{
    /// <summary>The link at an address of this bot. The token is in the fragment, which browsers do not send: no log has it.</summary>
    public string LinkAt(string address) => $"{address.TrimEnd('/')}/desk/#join={Token}";
}
