namespace Microsoft.Bot.Builder;

/// <summary>Names a stored conversation.</summary>
public class TranscriptInfo
{
    /// <summary>Gets or sets the id of the channel.</summary>
    public string? ChannelId { get; set; }

    /// <summary>Gets or sets the id of the conversation.</summary>
    public string? Id { get; set; }

    /// <summary>Gets or sets when the conversation began.</summary>
    public DateTimeOffset Created { get; set; }
}
