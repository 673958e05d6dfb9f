using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>What all details of a meeting have.</summary>
public class MeetingDetailsBase
{
    internal MeetingDetailsBase(string? id, Uri? joinUrl, string? title)
    {
        Id = id;
        JoinUrl = joinUrl;
        Title = title;
    }

    /// <summary>Gets or sets the id of the meeting, as base 64.</summary>
    [JsonProperty(PropertyName = "id")]
    public string? Id { get; set; }

    /// <summary>Gets or sets the address at which the meeting is joined.</summary>
    [JsonProperty(PropertyName = "joinUrl")]
    public Uri? JoinUrl { get; set; }

    /// <summary>Gets or sets the title.</summary>
    [JsonProperty(PropertyName = "title")]
    public string? Title { get; set; }
}
