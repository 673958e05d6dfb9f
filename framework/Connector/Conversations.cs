using System.Net;
using Microsoft.Bot.Schema;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector;

/// <summary>The calls of a connector about conversations over HTTP.</summary>
public partial class Conversations : IServiceOperations<ConnectorClient>, IConversations
{
    private static readonly HttpStatusCode[] _written = [HttpStatusCode.OK, HttpStatusCode.Created, HttpStatusCode.Accepted];
    private static readonly HttpStatusCode[] _deleted = [HttpStatusCode.OK, HttpStatusCode.Accepted];
    private static readonly HttpStatusCode[] _memberDeleted = [HttpStatusCode.OK, HttpStatusCode.NoContent];

    /// <summary>Initializes the calls of a client.</summary>
    /// <exception cref="ArgumentNullException">The client is null.</exception>
    public Conversations(ConnectorClient client)
    {
        ArgumentNullException.ThrowIfNull(client);
        Client = client;
    }

    /// <summary>Gets the client.</summary>
    public ConnectorClient Client { get; private set; }

    /// <inheritdoc/>
    public Task<HttpOperationResponse<ConversationsResult>> GetConversationsWithHttpMessagesAsync(
        string? continuationToken = default, Dictionary<string, List<string>>? customHeaders = null, CancellationToken cancellationToken = default) =>
        ReadAsync<ConversationsResult>("v3/conversations" + ServiceCall.Query(("continuationToken", continuationToken)), customHeaders, cancellationToken);

    /// <inheritdoc/>
    public async Task<HttpOperationResponse<ConversationResourceResponse>> CreateConversationWithHttpMessagesAsync(
        ConversationParameters parameters, Dictionary<string, List<string>>? customHeaders = null, CancellationToken cancellationToken = default)
    {
        Require.Parameter(parameters);
        return await WriteAsync<ConversationResourceResponse>(HttpMethod.Post, "v3/conversations", parameters, customHeaders, cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public async Task<HttpOperationResponse<ResourceResponse>> SendConversationHistoryWithHttpMessagesAsync(
        string conversationId, Transcript transcript, Dictionary<string, List<string>>? customHeaders = null, CancellationToken cancellationToken = default)
    {
        Require.Parameter(conversationId);
        Require.Parameter(transcript);
        return await WriteAsync<ResourceResponse>(HttpMethod.Post, Of(conversationId, "/activities/history"), transcript, customHeaders, cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public async Task<HttpOperationResponse<ResourceResponse>> UploadAttachmentWithHttpMessagesAsync(
        string conversationId, AttachmentData attachmentUpload, Dictionary<string, List<string>>? customHeaders = null, CancellationToken cancellationToken = default)
    {
        Require.Parameter(conversationId);
        Require.Parameter(attachmentUpload);
        return await WriteAsync<ResourceResponse>(HttpMethod.Post, Of(conversationId, "/attachments"), attachmentUpload, customHeaders, cancellationToken).ConfigureAwait(false);
    }

    private static string Of(string conversationId, string rest) => $"v3/conversations/{Uri.EscapeDataString(conversationId)}{rest}";

    private Task<HttpOperationResponse<T>> ReadAsync<T>(string path, Dictionary<string, List<string>>? customHeaders, CancellationToken cancellationToken) =>
        new ServiceCall(HttpMethod.Get, path) { Headers = customHeaders }.SendAsync<T>(Client, cancellationToken);

    private Task<HttpOperationResponse<T>> WriteAsync<T>(
        HttpMethod method, string path, object body, Dictionary<string, List<string>>? customHeaders, CancellationToken cancellationToken) =>
        new ServiceCall(method, path) { Body = body, Expected = _written, Headers = customHeaders }.SendAsync<T>(Client, cancellationToken);

    private Task<HttpOperationResponse> DeleteAsync(
        string path, HttpStatusCode[] expected, Dictionary<string, List<string>>? customHeaders, CancellationToken cancellationToken) =>
        new ServiceCall(HttpMethod.Delete, path) { Expected = expected, Headers = customHeaders }.SendAsync(Client, cancellationToken);
}
