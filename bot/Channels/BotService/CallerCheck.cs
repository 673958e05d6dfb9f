using System.Net;
using EthicalBot.Bot.Operations;
using ChannelIds = Microsoft.Bot.Connector.Channels;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Options;

namespace EthicalBot.Bot.Channels.BotService;

/// <summary>Lets a channel in by its token; without an app id, nobody but the Emulator of whoever develops here.</summary>
internal sealed partial class CallerCheck(BotFrameworkAuthentication authentication, IOptions<BotIdentity> identity, IHostEnvironment environment, ILogger<CallerCheck> logger)
{
    /// <summary>Who calls, or null when it may not.</summary>
    public async Task<AuthenticateRequestResult?> CheckAsync(HttpContext context, Activity activity, CancellationToken cancellationToken)
    {
        // Without an app id every token would do: it is taken for a channel on this machine only, and never beyond development.
        if (!identity.Value.IsSet && !(environment.IsDevelopment() && IsEmulatorHere(context.Connection.RemoteIpAddress, activity)))
        {
            Log.NoAppId(logger, activity.ChannelId);
            return null;
        }

        try
        {
            return await authentication.AuthenticateRequestAsync(activity, context.Request.Headers.Authorization.ToString(), cancellationToken);
        }
        catch (UnauthorizedAccessException)
        {
            Log.Refused(logger, activity.ChannelId, context.TraceIdentifier);
            return null;
        }
        catch (Exception exception) when (exception is HttpRequestException or InvalidOperationException or IOException)
        {
            // The service that publishes the channels' keys does not answer: nobody is let in unproved. Microsoft's packages say it so; framework/ refuses it like a bad token.
            Log.NotChecked(logger, activity.ChannelId, Fault.Of(exception));
            return null;
        }
    }

    // No address at all is a call within this process, as tests make it.
    private static bool IsEmulatorHere(IPAddress? remote, Activity activity) =>
        (remote is null || IPAddress.IsLoopback(remote)) && activity.ChannelId == ChannelIds.Emulator && new Uri(activity.ServiceUrl!).IsLoopback; // it was read before

    private static partial class Log
    {
        [LoggerMessage(1413, LogLevel.Warning, "A call for {Channel} was refused: MicrosoftAppId is not set, so that nobody but the Emulator can call, from this machine and in development.")]
        public static partial void NoAppId(ILogger logger, string channel);

        [LoggerMessage(1414, LogLevel.Warning, "A call for {Channel} was refused: its token does not prove it. Request {TraceIdentifier}.")]
        public static partial void Refused(ILogger logger, string channel, string traceIdentifier);

        [LoggerMessage(1415, LogLevel.Error, "A call for {Channel} was refused, because its token could not be checked: {Fault}")]
        public static partial void NotChecked(ILogger logger, string channel, string fault);
    }
}
