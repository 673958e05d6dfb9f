using EthicalBot.Desk.SignIn;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace EthicalBot.Desk.Answers;

/// <summary>/desk/api/answers: the answers that somebody doubts. Agents read them; supervisors and administrators judge them, see who was told the same, and tell them that it was wrong.</summary>
internal sealed class AnswerEndpoints(AnswerReviews reviews, AnswerTelling telling)
{
    private const int LongestRight = 1000;

    public void Map(RouteGroupBuilder group)
    {
        var list = group.MapGroup("/answers");
        list.MapGet("", ListAsync);
        list.MapPost("/{review}", JudgeAsync).RequireAuthorization(DeskPolicies.Supervisor);
        list.MapGet("/{review}/same", (HttpContext context, string review, CancellationToken cancellationToken) => SameAsync(context, review, tells: false, cancellationToken)).RequireAuthorization(DeskPolicies.Supervisor);
        list.MapPost("/{review}/tell", (HttpContext context, string review, CancellationToken cancellationToken) => SameAsync(context, review, tells: true, cancellationToken)).RequireAuthorization(DeskPolicies.Supervisor);
    }

    private async Task<IResult> ListAsync(HttpContext context, CancellationToken cancellationToken) =>
        Results.Json(new { answers = await reviews.ListAsync(context.User.Agent(), cancellationToken) });

    private async Task<IResult> JudgeAsync(HttpContext context, string review, JudgementRequest body, CancellationToken cancellationToken)
    {
        if (body.Wrong is not { } isWrong)
            return DeskError.Bad("BadJudgement", "Say whether the answer is wrong: true or false.");
        if (body.Right?.Trim() is { Length: > 0 } said && (!isWrong || said.Length > LongestRight))
            return DeskError.Bad("BadCorrection", $"Say what is right instead of a wrong answer, in at most {LongestRight} characters.");
        return await reviews.JudgeAsync(review, isWrong, string.IsNullOrWhiteSpace(body.Right) ? null : body.Right.Trim(), context.User.Agent(), cancellationToken) switch
        {
            JudgementOutcome.Done => await ListAsync(context, cancellationToken),
            JudgementOutcome.JudgedAlready => DeskError.Conflict("JudgedAlready", "Somebody has judged this answer already."),
            JudgementOutcome.Erased => Erased(),
            JudgementOutcome.PrivateCorrection => DeskError.Bad("PrivateCorrection", "Say what is right without names, addresses or numbers: they are taken out of what customers read."),
            _ => NoSuchReview(),
        };
    }

    private async Task<IResult> SameAsync(HttpContext context, string review, bool tells, CancellationToken cancellationToken)
    {
        if (await reviews.FindAsync(review, cancellationToken) is not { } found)
            return NoSuchReview();
        if (found.Answer is not { } answer)
            return Erased();
        // Who else was told something is looked up for a reason, and that it is wrong is the reason.
        if (found.Judgement is not { IsWrong: true })
            return DeskError.Conflict("NotJudgedWrong", "Judge the answer wrong first.");
        var told = tells ? await telling.TellAsync(found, answer, context.User.Agent(), cancellationToken) : 0;
        return Results.Json(new { told, same = await reviews.SameAsync(found, answer, context.User.Agent(), cancellationToken) });
    }

    private static IResult NoSuchReview() => DeskError.NotFound("NoSuchReview", "There is no doubted answer of this id.");

    private static IResult Erased() => DeskError.Conflict("AnswerErased", "The customer's data was erased, and the answer with it.");
}
