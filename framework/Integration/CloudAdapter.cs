using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>Takes activities of the Azure Bot Service and the Emulator from HTTP requests; streaming connections are answered with 501.</summary>
public partial class CloudAdapter : CloudAdapterBase, IBotFrameworkHttpAdapter
{
    /// <summary>Initializes the adapter without authentication, for the Emulator and tests.</summary>
    public CloudAdapter()
        : this(BotFrameworkAuthenticationFactory.Create())
    {
    }

    /// <summary>Initializes the adapter with its authentication.</summary>
    /// <exception cref="ArgumentNullException">The authentication is null.</exception>
    public CloudAdapter(BotFrameworkAuthentication botFrameworkAuthentication, ILogger? logger = null)
        : base(botFrameworkAuthentication, logger)
    {
    }

    /// <summary>Initializes the adapter with the authentication that a configuration describes.</summary>
    public CloudAdapter(IConfiguration configuration, IHttpClientFactory? httpClientFactory = null, ILogger? logger = null)
        : this(new ConfigurationBotFrameworkAuthentication(configuration, httpClientFactory: httpClientFactory, logger: logger), logger)
    {
    }

    /// <summary>Runs the turn of a request and writes its response: 400 for a body that is no activity, 401 for a caller who is not authenticated, 405 for verbs other than POST.</summary>
    /// <exception cref="ArgumentNullException">The request, the response or the bot is null.</exception>
    public async Task ProcessAsync(HttpRequest httpRequest, HttpResponse httpResponse, IBot bot, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(httpRequest);
        ArgumentNullException.ThrowIfNull(httpResponse);
        ArgumentNullException.ThrowIfNull(bot);

        try
        {
            if (HttpMethods.IsPost(httpRequest.Method))
            {
                await ProcessPostAsync(httpRequest, httpResponse, bot, cancellationToken).ConfigureAwait(false);
                return;
            }

            if (!HttpMethods.IsGet(httpRequest.Method) || !httpRequest.HttpContext.WebSockets.IsWebSocketRequest)
            {
                httpResponse.StatusCode = (int)HttpStatusCode.MethodNotAllowed;
                return;
            }

            // A stranger learns no more than that he is one.
            await BotFrameworkAuthentication
                .AuthenticateStreamingRequestAsync(httpRequest.Headers["Authorization"], httpRequest.Headers["channelid"], cancellationToken)
                .ConfigureAwait(false);
            httpResponse.StatusCode = (int)HttpStatusCode.NotImplemented;
        }
        catch (UnauthorizedAccessException exception)
        {
            httpResponse.StatusCode = (int)HttpStatusCode.Unauthorized;
            Log.Unauthorized(Logger, exception);
        }
    }

    private async Task ProcessPostAsync(HttpRequest httpRequest, HttpResponse httpResponse, IBot bot, CancellationToken cancellationToken)
    {
        var activity = await HttpHelper.ReadRequestAsync<Activity>(httpRequest).ConfigureAwait(false);
        if (string.IsNullOrEmpty(activity?.Type))
        {
            httpResponse.StatusCode = (int)HttpStatusCode.BadRequest;
            Log.NoActivity(Logger);
            return;
        }

        string? authHeader = httpRequest.Headers["Authorization"];
        var invokeResponse = await ProcessActivityAsync(authHeader, activity, bot.OnTurnAsync, cancellationToken).ConfigureAwait(false);
        await HttpHelper.WriteResponseAsync(httpResponse, invokeResponse).ConfigureAwait(false);
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Warning, "BadRequest: Missing activity or activity type.")]
        public static partial void NoActivity(ILogger logger);

        [LoggerMessage(2, LogLevel.Error, "The caller is not authenticated.")]
        public static partial void Unauthorized(ILogger logger, Exception exception);
    }
}
