using System.ComponentModel.DataAnnotations;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace EthicalBot.Desk.SignIn;

/// <summary>Settings <c>Desk:*</c> about rates.</summary>
internal sealed class DeskRates
{
    /// <summary>The section of the configuration.</summary>
    public const string Section = "Desk";

    /// <summary>The policy of what may be tried without a sign-in.</summary>
    public const string SignIn = "desk-sign-in";

    /// <summary>Tries to sign in or to use a link, a minute and address: 1 to 100,000. An office may share one address.</summary>
    [Range(1, 100_000)]
    public int SignInsPerMinute { get; set; } = 30;

    /// <summary>Searches for a case, a minute and agent: 1 to 10,000. Who goes through a list of customers is slowed down.</summary>
    [Range(1, 10_000)]
    public int SearchesPerMinute { get; set; } = 20;

    public static void Add(RateLimiterOptions limiter) =>
        limiter.AddPolicy(SignIn, context => RateLimitPartition.GetFixedWindowLimiter(
            context.Connection.RemoteIpAddress?.ToString() ?? "",
            _ => new FixedWindowRateLimiterOptions
            {
                PermitLimit = context.RequestServices.GetRequiredService<IOptions<DeskRates>>().Value.SignInsPerMinute,
                Window = TimeSpan.FromMinutes(1),
            }));
}
