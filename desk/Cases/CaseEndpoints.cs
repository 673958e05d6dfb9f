using EthicalBot.Conversation.Answers;
using EthicalBot.Conversation.Mail;
using EthicalBot.Desk.Live;
using EthicalBot.Desk.SignIn;
using EthicalBot.Dialogs.Risk;
using EthicalBot.Handoff.Agents;
using EthicalBot.Handoff.Cases;
using EthicalBot.Handoff.Presence;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.SignalR;

namespace EthicalBot.Desk.Cases;

/// <summary>/desk/api/cases: reading them and working on them.</summary>
internal sealed class CaseEndpoints(ICases cases, IAgents agents, IAgentPresence presence, CaseViews views, CaseActs acts, CaseLooks looks, CaseSearch search, ICaseReveals reveals, CaseTyping typing, IGivenAnswers answers, TimeProvider time, IHubContext<DeskHub> hub)
{
    private const int LongestText = 4000;
    private const int LongestWhy = 200;
    private const int LongestId = 64;
    private const int LongestQuery = 200;
    private static readonly TimeSpan ReportedTime = TimeSpan.FromDays(30);

    public void Map(RouteGroupBuilder group)
    {
        group.MapPost("/presence", SetPresenceAsync);
        // Posted: an address is written to logs on the way, a body is not.
        group.MapPost("/search", SearchAsync);
        group.MapGet("/reports/reveals", CountRevealsAsync).RequireAuthorization(DeskPolicies.Supervisor);
        var list = group.MapGroup("/cases");
        list.MapGet("", async (HttpContext context, CancellationToken cancellationToken) => Results.Json(await views.ListAsync(context.User.Agent(), cancellationToken)));
        var one = list.MapGroup("/{reference}");
        one.MapGet("", ReadAsync);
        one.MapPost("/accept", (HttpContext context, string reference, CancellationToken cancellationToken) =>
            AnswerAsync(context, reference, acts.AcceptAsync(reference, context.User.Agent(), cancellationToken), cancellationToken));
        one.MapPost("/take-over", (HttpContext context, string reference, CancellationToken cancellationToken) =>
            AnswerAsync(context, reference, acts.TakeOverAsync(reference, context.User.Agent(), cancellationToken), cancellationToken));
        one.MapPost("/messages", SayAsync);
        one.MapPost("/notes", NoteAsync);
        one.MapPost("/give-back", (HttpContext context, string reference, EndRequest? body, CancellationToken cancellationToken) => EndAsync(context, reference, CaseOutcome.GivenBack, body, cancellationToken));
        one.MapPost("/close", (HttpContext context, string reference, EndRequest? body, CancellationToken cancellationToken) => EndAsync(context, reference, CaseOutcome.Closed, body, cancellationToken));
        one.MapPost("/wrong", FindWrongAsync);
        one.MapPost("/doubt", DoubtAsync);
        one.MapPost("/purpose", SetPurposeAsync);
        one.MapPost("/reveal", RevealAsync);
        one.MapPost("/typing", TypingAsync);
        one.MapGet("/files/{id}", FileAsync);
    }

    private async Task<IResult> ReadAsync(HttpContext context, string reference, CancellationToken cancellationToken)
    {
        if (await cases.FindAsync(reference, cancellationToken) is not { } open)
            return NoSuchCase();
        await looks.ReadAsync(open, context.User.Agent(), cancellationToken);
        return await views.FindAsync(reference, context.User.Agent(), cancellationToken) is { } view ? Results.Json(view) : NoSuchCase();
    }

    private Task<IResult> SayAsync(HttpContext context, string reference, WordsRequest body, CancellationToken cancellationToken) =>
        Fault(body) is { } fault ? Task.FromResult(fault)
            : AnswerAsync(context, reference, acts.SayAsync(reference, context.User.Agent(), body.Id, body.Text.Trim(), cancellationToken), cancellationToken);

    private Task<IResult> NoteAsync(HttpContext context, string reference, WordsRequest body, CancellationToken cancellationToken) =>
        Fault(body) is { } fault ? Task.FromResult(fault)
            : AnswerAsync(context, reference, acts.NoteAsync(reference, context.User.Agent(), body.Id, body.Text.Trim(), cancellationToken), cancellationToken);

    private async Task<IResult> EndAsync(HttpContext context, string reference, CaseOutcome outcome, EndRequest? body, CancellationToken cancellationToken) =>
        body is { IsUsable: false } ? DeskError.Bad("BadComparison", "A comparison is agree or differ.")
            : await acts.EndAsync(reference, context.User.Agent(), outcome, body?.Result, cancellationToken) is var done and not CaseActOutcome.Done
            ? await RefusalAsync(done, cancellationToken)
            : await cases.FindAsync(reference, cancellationToken) is null ? Results.Json(new { closed = true })
            : DeskError.Conflict("NotYours", "Accept the case before you end it.");

    private async Task<IResult> FindWrongAsync(HttpContext context, string reference, WrongRequest body, CancellationToken cancellationToken) =>
        RiskRegistry.Find(body.Automation ?? "") is not { IsStaged: true } automation ? DeskError.Bad("BadAutomation", $"An automation is one of {string.Join(", ", RiskRegistry.Staged.Select(one => one.Name))}.")
            : await MineAsync(context, reference, cancellationToken) is null ? NotYours()
            : await AnswerAsync(context, reference, acts.FindWrongAsync(reference, context.User.Agent(), automation, cancellationToken), cancellationToken);

    private async Task<IResult> DoubtAsync(HttpContext context, string reference, DoubtRequest body, CancellationToken cancellationToken)
    {
        if (body.Why?.Trim() is not { Length: > 0 and <= LongestWhy } why || why.Any(char.IsControl))
            return DeskError.Bad("NoReason", $"Say why in one line of at most {LongestWhy} characters.");
        if (await cases.FindAsync(reference, cancellationToken) is not { } open)
            return NoSuchCase();
        if (body.LineId is not { } line || !(await answers.ToldInAsync(open.Conversation, cancellationToken)).TryGetValue(line, out var isDoubted))
            return DeskError.NotFound("NoSuchAnswer", "There is no answer from articles with this id.");
        return isDoubted ? await ReadAsync(context, reference, cancellationToken)
            : await AnswerAsync(context, reference, acts.DoubtAsync(reference, context.User.Agent(), line, why, cancellationToken), cancellationToken);
    }

    private async Task<IResult> RevealAsync(HttpContext context, string reference, RevealRequest body, CancellationToken cancellationToken)
    {
        if (!RevealReasons.All.Contains(body.Reason))
            return DeskError.Bad("BadReason", $"A reason is one of {string.Join(", ", RevealReasons.All)}.");
        if (await MineAsync(context, reference, cancellationToken) is not { } mine)
            return NotYours();
        var agent = context.User.Agent();
        if (body.Token is { } token)
        {
            return await looks.RevealAsync(mine, agent, token, body.Reason, cancellationToken) is { } value
                ? Results.Json(new { token, value })
                : DeskError.NotFound("NothingToShow", "This stands for nothing that can be shown.");
        }

        return body.LineId is { } line && await looks.RevealLineAsync(mine, agent, line, body.Reason, cancellationToken) is { } text
            ? Results.Json(new { text })
            : DeskError.NotFound("NoSuchLine", "There is no line with this id.");
    }

    private async Task<IResult> SetPurposeAsync(HttpContext context, string reference, PurposeRequest body, CancellationToken cancellationToken) =>
        PurposeWord.Read(body.Purpose) is not { } purpose ? DeskError.Bad("BadPurpose", $"A purpose is one of {string.Join(", ", PurposeWord.All)}.")
            : await MineAsync(context, reference, cancellationToken) is null ? NotYours()
            : await AnswerAsync(context, reference, acts.SetPurposeAsync(reference, context.User.Agent(), purpose, cancellationToken), cancellationToken);

    private async Task<IResult> SearchAsync(HttpContext context, SearchRequest body, CancellationToken cancellationToken) =>
        string.IsNullOrWhiteSpace(body.Query) || body.Query.Length > LongestQuery ? DeskError.Bad("BadQuery", "Search by an e-mail address, a telephone number or an order number.")
            : await search.FindAsync(body.Query, context.User.Agent(), cancellationToken) is { } found ? Results.Json(new { cases = found })
            : DeskError.TooMany();

    private async Task<IResult> CountRevealsAsync(CancellationToken cancellationToken) =>
        Results.Json(await reveals.CountAsync(time.GetUtcNow() - ReportedTime, cancellationToken));

    private async Task<IResult> FileAsync(HttpContext context, string reference, string id, CancellationToken cancellationToken)
    {
        if (await MineAsync(context, reference, cancellationToken) is not { } mine)
            return NotYours();
        if (await looks.OpenFileAsync(mine, context.User.Agent(), id, cancellationToken) is not { } file)
            return DeskError.NotFound("NoSuchFile", "There is no file with this id.");
        // A customer's file is shown, never run: whatever it holds has no rights on this origin.
        context.Response.Headers.ContentSecurityPolicy = "sandbox; default-src 'none'; img-src 'self'; style-src 'unsafe-inline'";
        return Results.Bytes(file.Content.ToArray(), file.ContentType);
    }

    private async Task<IResult> TypingAsync(HttpContext context, string reference, CancellationToken cancellationToken)
    {
        if (await MineAsync(context, reference, cancellationToken) is not { } mine)
            return NotYours();
        await typing.ShowAsync(mine, context.User.Agent(), cancellationToken);
        return Results.NoContent();
    }

    private async Task<IResult> SetPresenceAsync(HttpContext context, PresenceRequest body, CancellationToken cancellationToken)
    {
        await presence.SetAvailableAsync(context.User.Agent().Id, body.Available, cancellationToken);
        await hub.Clients.All.SendAsync(DeskNews.Changed, "", cancellationToken);
        return Results.NoContent();
    }

    private async Task<OpenCase?> MineAsync(HttpContext context, string reference, CancellationToken cancellationToken) =>
        await cases.FindAsync(reference, cancellationToken) is { } open && CaseRights.IsMine(open, context.User.Agent()) ? open : null;

    private async Task<IResult> AnswerAsync(HttpContext context, string reference, Task<CaseActOutcome> act, CancellationToken cancellationToken) =>
        await act is var done and not CaseActOutcome.Done ? await RefusalAsync(done, cancellationToken) : await ReadAsync(context, reference, cancellationToken);

    private async Task<IResult> RefusalAsync(CaseActOutcome outcome, CancellationToken cancellationToken)
    {
        if (outcome is CaseActOutcome.CustomerGone)
            return DeskError.Conflict("CustomerGone", "The customer has left this conversation.");
        if (outcome is not CaseActOutcome.TakenByOther taken)
            return NoSuchCase();
        var name = taken.Agent is { } id ? (await agents.FindAsync(id, cancellationToken))?.Agent.DisplayName : null;
        return DeskError.TakenByOther(name ?? "");
    }

    private static IResult? Fault(WordsRequest body) =>
        string.IsNullOrWhiteSpace(body.Text) ? DeskError.Bad("NoText", "Write something.")
        : body.Text.Length > LongestText ? DeskError.Bad("TextTooLong", $"Write at most {LongestText} characters.")
        : body.Id is not { Length: > 0 and <= LongestId } ? DeskError.Bad("BadId", $"An id has 1 to {LongestId} characters.")
        : null;

    private static IResult NoSuchCase() => DeskError.NotFound("NoSuchCase", "There is no open case with this reference.");

    private static IResult NotYours() => DeskError.NotAllowed();
}
