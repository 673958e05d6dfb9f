using System.Globalization;
using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>How far a user has read.</summary>
public class ReadReceiptInfo
{
    /// <summary>Initializes an empty <see cref="ReadReceiptInfo"/>.</summary>
    public ReadReceiptInfo()
    {
    }

    /// <summary>Initializes a <see cref="ReadReceiptInfo"/> with its values.</summary>
    public ReadReceiptInfo(string? lastReadMessageId = default)
    {
        LastReadMessageId = lastReadMessageId;
    }

    /// <summary>Gets or sets the id of the last message that was read.</summary>
    [JsonProperty(PropertyName = "lastReadMessageId")]
    public string? LastReadMessageId { get; set; }

    /// <summary>Returns whether a message is read, given the last one that was; an id that is no number is never read.</summary>
    public static bool IsMessageRead(string? compareMessageId, string? lastReadMessageId) =>
        long.TryParse(compareMessageId, CultureInfo.InvariantCulture, out var compared)
        && long.TryParse(lastReadMessageId, CultureInfo.InvariantCulture, out var lastRead)
        && compared <= lastRead;

    /// <summary>Returns whether a message is read.</summary>
    public bool IsMessageRead(string? compareMessageId) => IsMessageRead(compareMessageId, LastReadMessageId);
}
