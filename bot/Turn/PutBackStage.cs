using EthicalBot.Cards;
using EthicalBot.Conversation;
using EthicalBot.Privacy.Pseudonyms;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace EthicalBot.Bot.Turn;

/// <summary>Puts a customer's values back into what a model wrote with pseudonyms; for nobody but that customer, in their own conversation.</summary>
internal sealed class PutBackStage(Wording wording)
{
    private static readonly string[] s_links = ["url", "uri", "iconUrl", "contentUrl", "thumbnailUrl", "imageUrl", "openUrl", "href"];

    /// <summary>The activity with its values; where none may be put back, a neutral word stands.</summary>
    public Activity Into(Activity activity, ConversationRow conversation, PseudonymBook book, string language)
    {
        // In a group the others read along: nobody's values are put back there.
        var isPrivate = activity.Conversation?.IsGroup != true;
        var reader = new PseudonymScope(isPrivate ? activity.ChannelId ?? "" : "", activity.Conversation?.Id ?? "", conversation.Subject);
        var unknown = wording.Get("Turn.NotKnown", language);
        var json = JObject.FromObject(activity);
        Write(json["text"], TextForm(activity));
        Write(json["speak"], OutputForm.Html);
        Write(json["summary"], OutputForm.Plain);
        Write(json["suggestedActions"], OutputForm.Plain);
        Write(json["attachments"], OutputForm.Markdown);
        return json.ToObject<Activity>() ?? throw new InvalidOperationException("An activity did not survive being written.");

        void Write(JToken? token, OutputForm form)
        {
            switch (token)
            {
                case JObject members:
                    foreach (var member in members.Properties().ToList())
                        Write(member.Value, FormOf(member.Name, form));
                    break;
                case JArray items:
                    foreach (var item in items.ToList())
                        Write(item, form);
                    break;
                case JValue { Type: JTokenType.String, Value: string text } value:
                    value.Value = PutBack.Whole(text, book, reader, form, unknown);
                    break;
            }
        }
    }

    private static OutputForm TextForm(Activity activity) => activity.TextFormat switch
    {
        TextFormatTypes.Plain => OutputForm.Plain,
        TextFormatTypes.Xml => OutputForm.Html,
        _ => OutputForm.Markdown,
    };

    private static OutputForm FormOf(string member, OutputForm around) =>
        s_links.Contains(member, StringComparer.OrdinalIgnoreCase) ? OutputForm.Url
        : member is "data" or "value" ? OutputForm.Plain
        : around;
}
