using System.Diagnostics;
using System.Text.Json;
using EthicalBot.Conversation;
using EthicalBot.Conversation.Mail;
using EthicalBot.Privacy;
using EthicalBot.Privacy.Audit.Checkpoints;
using EthicalBot.Privacy.Keys;
using Microsoft.Extensions.Options;

namespace EthicalBot.Bot.Operations;

/// <summary>What operators need: health, the sweep, the edge, and a few lines at the start.</summary>
internal static class OperationsExtensions
{
    /// <summary>Adds them.</summary>
    public static IServiceCollection AddOperations(this IServiceCollection services)
    {
        services.AddOptions<PrivacyTimes>().BindConfiguration(PrivacyOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        // Outside development the framework would answer a body that it cannot read with nothing; the edge has words for it.
        services.Configure<RouteHandlerOptions>(handlers => handlers.ThrowOnBadRequest = true);
        services.AddSingleton<IPostConfigureOptions<LoggerFilterOptions>, QuietFramework>();
        services.AddSingleton<DistributedContextPropagator>(new TraceIdOnly());
        services.AddHostedService<RetentionWorker>();
        services.AddHostedService<KeyWorker>();
        services.AddHostedService<StartBanner>();
        return services;
    }

    /// <summary>Adds the signing of the audit log: early, so that it stops after those who still write to the log.</summary>
    public static IServiceCollection AddAuditCheckpoints(this IServiceCollection services) => services.AddHostedService<AuditCheckpointWorker>();

    /// <summary>Maps /healthz (the process answers) and /readyz (the store answers too).</summary>
    public static void MapOperations(this WebApplication app)
    {
        app.MapGet("/healthz", () => Results.Text("ok"));
        app.MapGet("/readyz", async (IInbox inbox, KeyRing keys, IAuditCheckpoints checkpoints, CancellationToken cancellationToken) =>
        {
            if (!keys.IsOpen)
                return Results.Text("the keys are out of reach", statusCode: StatusCodes.Status503ServiceUnavailable);
            await inbox.WaitingAsync(1, cancellationToken);
            // Said, and no reason to answer nobody.
            return Results.Text(checkpoints.Fault is { } fault ? $"ready\n{fault}" : "ready");
        });
    }

    /// <summary>The outermost stage: headers for every answer, and a kind one for what nobody expected.</summary>
    public static void UseEdge(this WebApplication app)
    {
        app.UseMiddleware<Edge>();
    }
}
