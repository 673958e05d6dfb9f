using EthicalBot.Handoff.Agents;

namespace EthicalBot.Desk.SignIn;

/// <summary>Checks a name and a password. All that is wrong takes the same road: whoever tries learns neither names nor locks.</summary>
internal sealed class SignInCheck(IAgents agents, ISignIns signIns, AgentPasswords passwords)
{
    // Cannot be chosen, so nobody has it.
    private const string Nobody = "?";

    /// <summary>The account; null when it is not to be opened.</summary>
    public async Task<AgentAccount?> FindAsync(string? typedName, string? password, CancellationToken cancellationToken)
    {
        var name = AgentName.Read(typedName) ?? Nobody;
        var attempt = await signIns.TakeTryAsync(name, cancellationToken);
        var account = await agents.FindByNameAsync(name, cancellationToken);
        var isOpen = attempt is not null && account is { Agent.Disabled: false };
        if (passwords.IsRight(isOpen ? account?.PasswordHash : null, password ?? ""))
            return account;
        await signIns.FailedAsync(name, attempt, cancellationToken);
        return null;
    }
}
