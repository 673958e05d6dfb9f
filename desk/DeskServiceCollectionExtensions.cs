using EthicalBot.Desk.Answers;
using EthicalBot.Desk.Approvals;
using EthicalBot.Desk.Automations;
using EthicalBot.Desk.Cases;
using EthicalBot.Desk.Live;
using EthicalBot.Desk.People;
using EthicalBot.Desk.Privacy;
using EthicalBot.Desk.SignIn;
using EthicalBot.Dialogs;
using EthicalBot.Handoff.Agents;
using EthicalBot.Handoff.Cases;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Connections;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace EthicalBot.Desk;

/// <summary>Registers the desk and maps its addresses.</summary>
public static class DeskServiceCollectionExtensions
{
    private const string Api = "/desk/api";

    // OWASP's figure for PBKDF2 with HMAC-SHA512; the framework's own is half of it.
    private const int HashRounds = 210_000;

    /// <summary>Adds sign-in, roles, people, cases and the line to the pages.</summary>
    public static IServiceCollection AddDesk(this IServiceCollection services)
    {
        services.AddOptions<DeskRates>().BindConfiguration(DeskRates.Section).ValidateDataAnnotations().ValidateOnStart();
        services.Configure<RateLimiterOptions>(DeskRates.Add);
        DeskKeys.Add(services);
        services.AddAuthentication(DeskScheme.Name).AddCookie(DeskScheme.Name, DeskCookie.Configure);
        services.AddAuthorization(DeskPolicies.Add);
        services.AddAntiforgery(DeskForm.Configure);
        services.Configure<PasswordHasherOptions>(hasher => hasher.IterationCount = HashRounds);
        services.AddSingleton<IPasswordHasher<Agent>, PasswordHasher<Agent>>();

        services.AddSingleton<AgentPasswords>();
        services.AddSingleton<SessionCheck>();
        services.AddSingleton<SignInCheck>();
        services.AddSingleton<Sessions>();
        services.AddSingleton<SessionEndpoints>();
        services.AddSingleton<Invitations>();
        services.AddSingleton<JoinEndpoints>();
        services.AddSingleton<PeopleEndpoints>();

        services.AddSingleton<CaseRights>();
        services.AddSingleton<CaseActs>();
        services.AddSingleton(provider => new CaseClosing(
            provider.GetRequiredService<CaseActs>(), provider.GetRequiredService<ICases>(), provider.GetRequiredService<CompanyOptions>()));
        services.AddSingleton<CaseLooks>();
        services.AddSingleton<CaseTyping>();
        services.AddSingleton<CaseViews>();
        services.AddSingleton<CaseSearch>();
        services.AddSingleton<OrderLooks>();
        services.AddSingleton<CaseEndpoints>();
        services.AddSingleton<ApprovalActs>();
        services.AddSingleton<ApprovalViews>();
        services.AddSingleton<ApprovalEndpoints>();
        services.AddSingleton<AutomationMoves>();
        services.AddSingleton<AutomationEndpoints>();
        services.AddSingleton<AnswerReviews>();
        services.AddSingleton<AnswerTelling>();
        services.AddSingleton<AnswerEndpoints>();
        services.AddSingleton<OfficerLog>();
        services.AddSingleton<RequestEndpoints>();
        services.AddSingleton<HoldEndpoints>();
        services.AddSingleton<RevealEndpoints>();
        services.AddSingleton<IncidentEndpoints>();
        services.AddSignalR();
        services.AddSingleton<DeskConnections>();
        services.AddHostedService<DeskNews>();
        services.AddHostedService<DeskTyping>();
        services.AddHostedService<DeskWatch>();
        services.AddHostedService<ApprovalWatch>();
        services.AddHostedService<AutomationWatch>();
        return services;
    }

    /// <summary>The stages before the desk's addresses: nothing of it is kept by a browser, and who is calling is known.</summary>
    public static void UseDesk(this WebApplication app)
    {
        app.Use((context, next) =>
        {
            // At the end: the framework warns in the log when it finds the header where it writes its own.
            if (context.Request.Path.StartsWithSegments(Api, StringComparison.OrdinalIgnoreCase))
                context.Response.OnStarting(KeepNothingAsync, context.Response);
            return next(context);
        });
        app.UseAuthentication();
        app.UseAuthorization();
    }

    /// <summary>Maps /desk/api. Whatever is mapped to the group needs a sign-in unless it says otherwise.</summary>
    public static void MapDesk(this WebApplication app)
    {
        var group = Group(app, Api, DeskPolicies.Agent);
        app.Services.GetRequiredService<SessionEndpoints>().Map(group);
        app.Services.GetRequiredService<JoinEndpoints>().Map(group);
        app.Services.GetRequiredService<PeopleEndpoints>().Map(group);
        app.Services.GetRequiredService<CaseEndpoints>().Map(group);
        app.Services.GetRequiredService<ApprovalEndpoints>().Map(group);
        app.Services.GetRequiredService<AutomationEndpoints>().Map(group);
        app.Services.GetRequiredService<AnswerEndpoints>().Map(group);
        // Without negotiation a socket may open on any machine: no sticky sessions.
        app.MapHub<DeskHub>("/desk/hub", hub => hub.Transports = HttpTransportType.WebSockets).RequireAuthorization(DeskPolicies.Agent);
    }

    /// <summary>Maps /desk/api/privacy, the privacy officer's alone; the host adds to it what only the host knows.</summary>
    public static RouteGroupBuilder MapPrivacyDesk(this WebApplication app)
    {
        var group = Group(app, $"{Api}/privacy", DeskPolicies.PrivacyOfficer);
        app.Services.GetRequiredService<RequestEndpoints>().Map(group);
        app.Services.GetRequiredService<HoldEndpoints>().Map(group);
        app.Services.GetRequiredService<RevealEndpoints>().Map(group);
        app.Services.GetRequiredService<IncidentEndpoints>().Map(group);
        return group;
    }

    private static RouteGroupBuilder Group(WebApplication app, string path, string policy) =>
        app.MapGroup(path).RequireAuthorization(policy).AddEndpointFilter(DeskForm.CheckAsync).WithMetadata(new BodyLimit());

    private static Task KeepNothingAsync(object response)
    {
        ((HttpResponse)response).Headers.CacheControl = "no-store";
        return Task.CompletedTask;
    }

    // Nobody needs more to say at the desk, and some of it is read before anyone is signed in.
    private sealed class BodyLimit : IRequestSizeLimitMetadata
    {
        public long? MaxRequestBodySize => 64 * 1024;
    }
}
