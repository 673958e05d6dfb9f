using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace EthicalBot.Desk.SignIn;

/// <summary>The session's cookie: for the desk's own paths, gone with the browser, and no good after a working day without a word.</summary>
internal static class DeskCookie
{
    private static readonly TimeSpan Idle = TimeSpan.FromHours(12);

    public static void Configure(CookieAuthenticationOptions options)
    {
        Configure(options.Cookie, DeskScheme.Name);
        options.ExpireTimeSpan = Idle;
        options.SlidingExpiration = true;
        options.Events.OnValidatePrincipal = CheckAsync;
        // The page words what happened; a redirect would answer its fetch with a page.
        options.Events.OnRedirectToLogin = context => DeskError.SignedOut().ExecuteAsync(context.HttpContext);
        options.Events.OnRedirectToAccessDenied = context => DeskError.NotAllowed().ExecuteAsync(context.HttpContext);
    }

    public static void Configure(CookieBuilder cookie, string name)
    {
        cookie.Name = name;
        cookie.Path = DeskScheme.Path;
        cookie.HttpOnly = true;
        cookie.SameSite = SameSiteMode.Strict;
        cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        cookie.IsEssential = true;
    }

    private static async Task CheckAsync(CookieValidatePrincipalContext context)
    {
        var check = context.HttpContext.RequestServices.GetRequiredService<SessionCheck>();
        if (context.Principal is not { } user || !await check.StillCountsAsync(user, context.HttpContext.RequestAborted))
        {
            context.RejectPrincipal();
            await context.HttpContext.SignOutAsync(DeskScheme.Name);
        }
    }
}
