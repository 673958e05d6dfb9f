using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;
using Newtonsoft.Json;
using Xunit;

namespace EthicalBot.Tests.Framework;

public sealed class EventFactoryTests
{
    [Fact]
    public void Initiation_carries_context_transcript_and_the_place_in_the_conversation()
    {
        using var turn = new TurnContext(new RecordingAdapter(), RecordingAdapter.Message());

        var handoff = (Activity)EventFactory.CreateHandoffInitiation(
            turn, new { Skill = "credit cards" }, new Transcript([RecordingAdapter.Message("before")]));

        Assert.Equal((ActivityTypes.Event, "handoff.initiate", "conv1", "m1"), (handoff.Type, handoff.Name, handoff.Conversation.Id, handoff.ReplyToId));
        Assert.Equal("credit cards", ((JObject)handoff.Value!)["Skill"]);
        Assert.Equal("m1", handoff.RelatesTo!.ActivityId);
        Assert.NotNull(handoff.Timestamp);
        var attachment = Assert.Single(handoff.Attachments!);
        Assert.Equal(("application/json", "Transcript"), (attachment.ContentType, attachment.Name));
        Assert.Equal("before", JObject.Parse(JsonConvert.SerializeObject(attachment))["content"]!["activities"]![0]!["text"]);
    }

    [Fact]
    public void Initiation_without_context_has_no_value_and_empty_lists()
    {
        using var turn = new TurnContext(new RecordingAdapter(), RecordingAdapter.Message());

        var handoff = (Activity)EventFactory.CreateHandoffInitiation(turn, null!);

        Assert.Null(handoff.Value);
        Assert.Empty(handoff.Attachments!);
        Assert.Empty(handoff.Entities!);
    }

    [Fact]
    public void Status_names_its_message_also_when_there_is_none()
    {
        var status = (Activity)EventFactory.CreateHandoffStatus(new ConversationAccount(id: "conv1"), "accepted");

        Assert.Equal("handoff.status", status.Name);
        Assert.True(JToken.DeepEquals(JObject.Parse("""{"state":"accepted","message":null}"""), (JObject)status.Value!));
    }

    [Fact]
    public void Initiation_without_turn_is_refused() =>
        Assert.Throws<ArgumentNullException>(() => EventFactory.CreateHandoffInitiation(null!, new object()));
}
