using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace EthicalBot.Desk.SignIn;

/// <summary>Refuses what another site's page may have sent: whatever is not a GET carries a token that only the desk's own page can read.</summary>
internal static class DeskForm
{
    public const string Header = "X-Desk-Antiforgery";

    private const string Cookie = "ethicalbot-desk-form";

    public static void Configure(AntiforgeryOptions options)
    {
        options.HeaderName = Header;
        DeskCookie.Configure(options.Cookie, Cookie);
        // The edge says who may frame a page.
        options.SuppressXFrameOptionsHeader = true;
    }

    /// <summary>The filter of the whole group.</summary>
    public static async ValueTask<object?> CheckAsync(EndpointFilterInvocationContext invocation, EndpointFilterDelegate next)
    {
        var context = invocation.HttpContext;
        if (!HttpMethods.IsGet(context.Request.Method) && !await context.RequestServices.GetRequiredService<IAntiforgery>().IsRequestValidAsync(context))
            return DeskError.StaleForm();
        return await next(invocation);
    }
}
