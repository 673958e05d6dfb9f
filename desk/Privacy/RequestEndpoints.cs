using EthicalBot.Desk.SignIn;
using EthicalBot.Privacy.Rights;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace EthicalBot.Desk.Privacy;

/// <summary>/desk/api/privacy/requests: what people asked for under the law, and by when it is due.</summary>
internal sealed class RequestEndpoints(IRightsRequests requests, OfficerLog log, TimeProvider time)
{
    public void Map(RouteGroupBuilder group) => group.MapGet("/requests", ReadAsync);

    private async Task<IResult> ReadAsync(HttpContext context, CancellationToken cancellationToken)
    {
        await log.WriteAsync(context.User.Agent(), "privacy.requests"u8, cancellationToken);
        var now = time.GetUtcNow();
        return Results.Json(new
        {
            requests = (await requests.ListAsync(cancellationToken)).Select(request => new
            {
                request.Reference,
                kind = request.Kind.ToString(),
                person = request.Subject,
                request.Source,
                request.Language,
                request.ReceivedAt,
                request.DueAt,
                request.DoneAt,
                outcome = request.Outcome?.ToString(),
                overdue = request.DoneAt is null && request.DueAt < now,
            }),
        });
    }
}
