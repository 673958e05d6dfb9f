using System.Text.Json;
using EthicalBot.Cards;
using EthicalBot.Desk.SignIn;
using EthicalBot.Dialogs.Risk;
using EthicalBot.Handoff.Automations;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace EthicalBot.Desk.Automations;

/// <summary>/desk/api/automations: how far each may go, for supervisors and administrators, who sign for it.</summary>
internal sealed class AutomationEndpoints(AutomationMoves moves, Wording wording)
{
    public void Map(RouteGroupBuilder group)
    {
        var automations = group.MapGroup("/automations").RequireAuthorization(DeskPolicies.Supervisor);
        automations.MapGet("", ListAsync);
        automations.MapPost("/{name}/promote", async (HttpContext context, string name, CancellationToken cancellationToken) =>
            await AnswerAsync(await moves.PromoteAsync(name, context.User.Agent().Actor, cancellationToken), cancellationToken));
        automations.MapPost("/{name}/demote", async (HttpContext context, string name, CancellationToken cancellationToken) =>
            await AnswerAsync(await moves.DemoteAsync(name, context.User.Agent().Actor, cancellationToken), cancellationToken));
    }

    private async Task<IResult> ListAsync(CancellationToken cancellationToken) =>
        Results.Json(new { automations = (await moves.ReadAsync(cancellationToken)).Select(View) });

    private async Task<IResult> AnswerAsync(AutomationMoveOutcome outcome, CancellationToken cancellationToken) => outcome switch
    {
        AutomationMoveOutcome.Done => await ListAsync(cancellationToken),
        AutomationMoveOutcome.NoSuchAutomation => DeskError.NotFound("NoSuchAutomation", "No automation of this name has stages."),
        AutomationMoveOutcome.AtEnd => DeskError.Conflict("NoSuchStage", "There is no stage in that direction, or the settings do not allow it."),
        AutomationMoveOutcome.NotProven => DeskError.Conflict("NotProven", $"People must have compared {PromotionRule.Least} decisions, and enough of them must have been right."),
        _ => DeskError.Conflict("Overtaken", "Somebody else changed it. Look again."),
    };

    private AutomationView View(AutomationEvidence evidence) => new(
        evidence.Automation.Name, Words(evidence.Automation), Word(evidence.Automation.Tier), Word(evidence.Stage), Word(evidence.Highest), evidence.Given.Version == 0 ? null : evidence.Given.Since,
        evidence.Compared, evidence.Right, Math.Round(PromotionRule.LowerBound(evidence.Right, evidence.Compared), 4), evidence.Automation.Rule.Bar, PromotionRule.Least,
        evidence.Decisions.Count, evidence.Decisions.Count(decision => !decision.Result.IsGood()), evidence is { HasNext: true, IsProven: true }, evidence.Stage > AutomationStage.Shadow);

    private Dictionary<string, string> Words(Automation automation) =>
        automation.NameKey is { } key ? wording.Languages.ToDictionary(language => language, language => wording.Get(key, language)) : [];

    private static string Word<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}
