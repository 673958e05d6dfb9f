using EthicalBot.Handoff.Agents;
using Microsoft.AspNetCore.Authorization;

namespace EthicalBot.Desk.SignIn;

/// <summary>Who may call what.</summary>
public static class DeskPolicies
{
    /// <summary>Anyone who is signed in to talk with customers: all but privacy officers.</summary>
    public const string Agent = "desk-agent";

    /// <summary>Supervisors and administrators.</summary>
    public const string Supervisor = "desk-supervisor";

    /// <summary>Administrators.</summary>
    public const string Administrator = "desk-administrator";

    /// <summary>Privacy officers, and nobody else.</summary>
    public const string PrivacyOfficer = "desk-privacy-officer";

    internal static void Add(AuthorizationOptions options)
    {
        options.AddPolicy(PrivacyOfficer, policy => policy.AddAuthenticationSchemes(DeskScheme.Name).RequireRole(AgentRole.PrivacyOfficer.ToWord()));
        Add(options, Agent, AgentRole.Agent);
        Add(options, Supervisor, AgentRole.Supervisor);
        Add(options, Administrator, AgentRole.Administrator);
    }

    private static void Add(AuthorizationOptions options, string name, AgentRole least) =>
        options.AddPolicy(name, policy => policy
            .AddAuthenticationSchemes(DeskScheme.Name)
            .RequireRole(Enum.GetValues<AgentRole>().Where(role => role >= least).Select(role => role.ToWord())));
}
