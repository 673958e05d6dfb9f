using EthicalBot.Desk.SignIn;
using EthicalBot.Dialogs;
using EthicalBot.Handoff.Agents;
using EthicalBot.Handoff.Cases;

namespace EthicalBot.Desk.Cases;

/// <summary>Closes cases from the command line, for whom the company speaks.</summary>
public sealed class CaseClosing
{
    private readonly CaseActs _acts;
    private readonly ICases _cases;
    private readonly CompanyOptions _company;

    internal CaseClosing(CaseActs acts, ICases cases, CompanyOptions company) => (_acts, _cases, _company) = (acts, cases, company);

    /// <summary>Closes a case as an agent would, whoever holds it; false when there is no open one with this reference.</summary>
    /// <param name="actor">How the audit log names who does it.</param>
    public async Task<bool> CloseAsync(string reference, string actor, CancellationToken cancellationToken)
    {
        if (await _cases.FindAsync(reference, cancellationToken) is not { } open)
            return false;
        var operating = new SignedInAgent(open.Agent ?? "operator", actor, _company.Name, AgentRole.Administrator) { Actor = actor };
        return await _acts.EndAsync(reference, operating, CaseOutcome.Closed, compared: null, cancellationToken) is CaseActOutcome.Done;
    }
}
