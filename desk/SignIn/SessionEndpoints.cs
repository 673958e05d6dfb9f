using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace EthicalBot.Desk.SignIn;

/// <summary>/desk/api/session: the only address, with those of joining, that needs no sign-in.</summary>
internal sealed class SessionEndpoints(Sessions sessions, SignInCheck signIn)
{
    public void Map(RouteGroupBuilder group)
    {
        var session = group.MapGroup("/session").AllowAnonymous();
        session.MapGet("", sessions.ShowAsync);
        session.MapPost("", SignInAsync).RequireRateLimiting(DeskRates.SignIn);
        session.MapDelete("", sessions.CloseAsync);
    }

    private async Task<IResult> SignInAsync(HttpContext context, SignInRequest body, CancellationToken cancellationToken) =>
        await signIn.FindAsync(body.Name, body.Password, cancellationToken) is { } account
            ? await sessions.OpenAsync(context, account, cancellationToken)
            : DeskError.WrongSignIn();
}
