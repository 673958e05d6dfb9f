using EthicalBot.Cards;
using EthicalBot.Dialogs.Speech;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace EthicalBot.Bot.Turn;

/// <summary>Says on every activity who speaks: to people by a name, to machines by <c>channelData.speaker</c> and, for generated text, the schema.org mark.</summary>
internal sealed class SpeakerLabel(Wording wording)
{
    /// <summary>Labels an outgoing activity; what does not say that it is fixed text is taken to be written by AI.</summary>
    public void Apply(Activity activity, string language)
    {
        var kind = Speaker.KindOf(activity);
        var name = kind == Speaker.Person
            ? Speaker.NameOf(activity) ?? throw new InvalidOperationException("A person's words carry no name.")
            : wording.Get(kind == Speaker.Fixed ? "Speaker.Fixed" : "Speaker.Ai", language);
        activity.From = new ChannelAccount { Id = activity.From?.Id ?? "", Name = name, Role = RoleTypes.Bot };
        var data = activity.ChannelData as JObject ?? [];
        data["speaker"] = new JObject { ["kind"] = kind, ["name"] = name };
        activity.ChannelData = data;
        if (kind == Speaker.Ai)
            activity.Entities = [.. (activity.Entities ?? []).Where(entity => entity.Type != SpeakerEntities.Message), AiMark(activity)];
    }

    // A channel takes one such entity: where there are citations, the mark goes to them.
    private static Entity AiMark(Activity activity)
    {
        var mark = activity.Entities?.FirstOrDefault(entity => entity.Type == SpeakerEntities.Message)
            ?? new(SpeakerEntities.Message) { Properties = new JObject { ["@type"] = "Message", ["@context"] = "https://schema.org" } };
        mark.Properties["additionalType"] = new JArray("AIGeneratedContent");
        return mark;
    }
}
