using EthicalBot.Handoff.Agents;

namespace EthicalBot.Storage.Agents;

/// <summary>A row of the table of agents.</summary>
internal sealed class AgentRow
{
    public const string Select = "select id, name, display_name, role, password_hash, stamp, last_sign_in_at, disabled_at from agents";

    public string Id { get; init; } = "";

    public string Name { get; init; } = "";

    public string Display_Name { get; init; } = "";

    public string Role { get; init; } = "";

    public string Password_Hash { get; init; } = "";

    public string Stamp { get; init; } = "";

    public long? Last_Sign_In_At { get; init; }

    public long? Disabled_At { get; init; }

    // A role of a newer program is no role of this one: the least powerful.
    public Agent Agent => new(Id, Name, Display_Name, AgentRoles.Read(Role) ?? AgentRole.Agent, Disabled_At is not null, Last_Sign_In_At?.ToTime());

    public AgentAccount Account => new(Agent, Password_Hash, Stamp);
}
