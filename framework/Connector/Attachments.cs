using Microsoft.Bot.Schema;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector;

/// <summary>The calls of a connector about attachments over HTTP.</summary>
public partial class Attachments : IServiceOperations<ConnectorClient>, IAttachments
{
    /// <summary>Initializes the calls of a client.</summary>
    /// <exception cref="ArgumentNullException">The client is null.</exception>
    public Attachments(ConnectorClient client)
    {
        ArgumentNullException.ThrowIfNull(client);
        Client = client;
    }

    /// <summary>Gets the client.</summary>
    public ConnectorClient Client { get; private set; }

    /// <summary>Returns the address of one view of an attachment.</summary>
    /// <exception cref="ArgumentNullException">The id is null.</exception>
    public string GetAttachmentUri(string attachmentId, string viewId = "original")
    {
        ArgumentNullException.ThrowIfNull(attachmentId);
        return ServiceCall.Address(Client.BaseUri, ViewPath(attachmentId, viewId));
    }

    /// <inheritdoc/>
    public async Task<HttpOperationResponse<AttachmentInfo>> GetAttachmentInfoWithHttpMessagesAsync(
        string attachmentId, Dictionary<string, List<string>>? customHeaders = null, CancellationToken cancellationToken = default)
    {
        Require.Parameter(attachmentId);
        var call = new ServiceCall(HttpMethod.Get, $"v3/attachments/{Uri.EscapeDataString(attachmentId)}") { Headers = customHeaders };
        return await call.SendAsync<AttachmentInfo>(Client, cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public async Task<HttpOperationResponse<Stream>> GetAttachmentWithHttpMessagesAsync(
        string attachmentId, string viewId, Dictionary<string, List<string>>? customHeaders = null, CancellationToken cancellationToken = default)
    {
        Require.Parameter(attachmentId);
        Require.Parameter(viewId);
        var call = new ServiceCall(HttpMethod.Get, ViewPath(attachmentId, viewId)) { Headers = customHeaders };
        return await call.StreamAsync(Client, cancellationToken).ConfigureAwait(false);
    }

    private static string ViewPath(string attachmentId, string viewId) =>
        $"v3/attachments/{Uri.EscapeDataString(attachmentId)}/views/{Uri.EscapeDataString(viewId)}";
}
