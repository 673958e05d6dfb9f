using System.Net.Http.Headers;
using System.Text;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Skills;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging;
using Newtonsoft.Json;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Forwards activities to skills in one cloud.</summary>
internal sealed partial class BotFrameworkClientImpl(Cloud cloud, ServiceClientCredentialsFactory credentialsFactory, HttpClient? httpClient, ILogger logger) : BotFrameworkClient
{
    private static readonly JsonSerializerSettings WithoutNulls = new() { NullValueHandling = NullValueHandling.Ignore };

    public override async Task<InvokeResponse<T>> PostActivityAsync<T>(string? fromBotId, string? toBotId, Uri toUrl, Uri serviceUrl, string conversationId, Activity activity, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(fromBotId);
        ArgumentNullException.ThrowIfNull(toBotId);
        ArgumentNullException.ThrowIfNull(toUrl);
        ArgumentNullException.ThrowIfNull(serviceUrl);
        ArgumentNullException.ThrowIfNull(conversationId);
        ArgumentNullException.ThrowIfNull(activity);

        var credentials = await credentialsFactory.CreateCredentialsAsync(fromBotId, toBotId, cloud.LoginUrl, cloud.ValidateAuthority, cancellationToken).ConfigureAwait(false);
        using var request = new HttpRequestMessage(HttpMethod.Post, toUrl)
        {
            Content = new StringContent(JsonConvert.SerializeObject(Forwarded(activity, serviceUrl, conversationId), WithoutNulls), Encoding.UTF8, "application/json"),
        };
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
        request.Headers.Add("x-ms-conversation-id", conversationId);
        await credentials.ProcessHttpRequestAsync(request, cancellationToken).ConfigureAwait(false);

        using var response = await (httpClient ?? Cloud.DefaultClient).SendAsync(request, cancellationToken).ConfigureAwait(false);
        var status = (int)response.StatusCode;
        var content = await response.Content.ReadAsStringAsync(cancellationToken).ConfigureAwait(false);
        if (response.IsSuccessStatusCode)
        {
            return new InvokeResponse<T> { Status = status, Body = content.Length > 0 ? JsonConvert.DeserializeObject<T>(content) : default };
        }

        // What failed is seldom a T; as an object it can at least be looked at.
        LogFailed(toUrl, status);
        return new InvokeResponse<T> { Status = status, Body = typeof(T) == typeof(object) ? (T)(object)content : default };
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            httpClient?.Dispose();
        }

        base.Dispose(disposing);
    }

    /// <summary>Returns a copy that tells the skill where to answer and what it relates to; the caller's activity stays as it is.</summary>
    private static Activity Forwarded(Activity activity, Uri serviceUrl, string conversationId)
    {
        var copy = JsonConvert.DeserializeObject<Activity>(JsonConvert.SerializeObject(activity))!;
        copy.RelatesTo = new ConversationReference
        {
            ServiceUrl = activity.ServiceUrl,
            ActivityId = activity.Id,
            ChannelId = activity.ChannelId,
            Locale = activity.Locale,
            Conversation = JsonConvert.DeserializeObject<ConversationAccount>(JsonConvert.SerializeObject(copy.Conversation))!, // A conversation is never JSON's null here but in a broken activity.
        };
        copy.Conversation ??= new ConversationAccount();
        copy.Conversation.Id = conversationId;
        copy.ServiceUrl = serviceUrl.ToString();
        copy.Recipient ??= new ChannelAccount();
        copy.Recipient.Role = RoleTypes.Skill;
        return copy;
    }

    [LoggerMessage(EventId = 2, Level = LogLevel.Error, Message = "The skill at {Url} answered with {Status}.")]
    private partial void LogFailed(Uri url, int status);
}
