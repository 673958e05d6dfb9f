using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;
using Xunit;

namespace EthicalBot.Tests.Framework.Schema;

public sealed class ActivityTests
{
    [Fact]
    public void Reply_goes_back_to_the_sender()
    {
        var incoming = RecordingAdapter.Message();

        var reply = incoming.CreateReply("hi");

        Assert.Equal(("bot", "user1", "m1", "conv1"), (reply.From.Id, reply.Recipient.Id, reply.ReplyToId, reply.Conversation.Id));
        Assert.Equal(("hi", "fr-fr", ActivityTypes.Message), (reply.Text, reply.Locale, reply.Type));
        Assert.NotNull(reply.Timestamp);
    }

    [Theory]
    [InlineData("webchat", null)]
    [InlineData("directline", null)]
    [InlineData("msteams", "m1")]
    public void Reply_to_a_conversation_update_points_at_it_except_on_web_chat(string channelId, string? expected)
    {
        var update = RecordingAdapter.Message();
        update.Type = ActivityTypes.ConversationUpdate;
        update.ChannelId = channelId;

        Assert.Equal(expected, update.CreateReply().ReplyToId);
        Assert.Equal(expected, update.GetConversationReference().ActivityId);
    }

    [Fact]
    public void Reference_applied_to_an_outgoing_activity_addresses_the_user()
    {
        var outgoing = new Activity(ActivityTypes.Message).ApplyConversationReference(RecordingAdapter.Message().GetConversationReference());

        Assert.Equal(("bot", "user1", "m1"), (outgoing.From.Id, outgoing.Recipient.Id, outgoing.ReplyToId));
        Assert.Null(outgoing.Id);
        Assert.Equal("fr-fr", outgoing.Locale);
    }

    [Fact]
    public void Reference_applied_to_an_incoming_activity_addresses_the_bot()
    {
        var incoming = new Activity(ActivityTypes.Event).ApplyConversationReference(RecordingAdapter.Message().GetConversationReference(), true);

        Assert.Equal(("user1", "bot", "m1"), (incoming.From.Id, incoming.Recipient.Id, incoming.Id));
        Assert.Null(incoming.ReplyToId);
    }

    [Fact]
    public void Continuation_is_an_event_from_the_user_that_relates_to_the_reference()
    {
        var reference = RecordingAdapter.Message().GetConversationReference();

        var continuation = reference.GetContinuationActivity();

        Assert.Equal((ActivityTypes.Event, "ContinueConversation"), (continuation.Type, continuation.Name));
        Assert.Same(reference, continuation.RelatesTo);
        Assert.Equal(("user1", "bot"), (continuation.From.Id, continuation.Recipient.Id));
    }

    [Fact]
    public void Cast_to_another_kind_gives_null()
    {
        var message = RecordingAdapter.Message();

        Assert.Same(message, message.AsMessageActivity());
        Assert.Null(message.AsEventActivity());
        Assert.NotNull(new Activity("message/special").AsMessageActivity());
        Assert.Null(new Activity(ActivityTypes.MessageUpdate).AsMessageActivity());
    }

    [Fact]
    public void Content_is_text_summary_attachment_or_channel_data()
    {
        Assert.False(new Activity(ActivityTypes.Message) { Text = " " }.HasContent());
        Assert.True(new Activity(ActivityTypes.Message) { Text = "x" }.HasContent());
        Assert.True(new Activity(ActivityTypes.Message) { Attachments = [new Attachment("a/b")] }.HasContent());
        Assert.True(new Activity(ActivityTypes.Message) { ChannelData = new JObject() }.HasContent());
    }

    [Fact]
    public void Channel_data_is_read_as_a_type_or_refused()
    {
        var activity = new Activity(ActivityTypes.Message) { ChannelData = JObject.Parse("""{"Text":"t"}""") };

        Assert.Equal("t", activity.GetChannelData<TextHighlight>()!.Text);
        Assert.True(activity.TryGetChannelData<TextHighlight>(out var data));
        Assert.Equal("t", data!.Text);
        Assert.False(activity.TryGetChannelData<int[]>(out _));
        Assert.False(new Activity(ActivityTypes.Message).TryGetChannelData<TextHighlight>(out _));
    }

    [Fact]
    public void Channel_data_that_are_neither_the_type_nor_json_are_refused()
    {
        var activity = new Activity { ChannelData = "text" };

        Assert.Throws<InvalidCastException>(() => activity.GetChannelData<TextHighlight>());
        Assert.False(activity.TryGetChannelData<TextHighlight>(out _));
        Assert.Equal("text", activity.GetChannelData<string>());
        Assert.Null(new Activity().GetChannelData<TextHighlight>());
    }

    [Theory]
    [InlineData("http://example.org", false)]
    [InlineData("HTTPS://example.org", false)]
    [InlineData("urn:botframework:websocket:wss://example.org", true)]
    [InlineData(null, false)]
    public void Activity_comes_over_a_stream_when_its_service_has_no_http_address(string? serviceUrl, bool expected) =>
        Assert.Equal(expected, new Activity { ServiceUrl = serviceUrl }.IsFromStreamingConnection());

    [Fact]
    public void Activities_are_created_by_kind()
    {
        IActivity[] created =
        [
            Activity.CreateMessageActivity(), Activity.CreateContactRelationUpdateActivity(), Activity.CreateConversationUpdateActivity(),
            Activity.CreateTypingActivity(), Activity.CreateHandoffActivity(), Activity.CreateEndOfConversationActivity(),
            Activity.CreateEventActivity(), Activity.CreateInvokeActivity(), Activity.CreateCommandActivity(),
            Activity.CreateCommandResultActivity(), Activity.CreateTraceActivity("t"),
        ];

        Assert.Equal(
            [
                "message", "contactRelationUpdate", "conversationUpdate", "typing", "handoff", "endOfConversation", "event", "invoke", "command",
                "commandResult", "trace",
            ],
            created.Select(activity => activity.Type));
        Assert.Empty(Activity.CreateMessageActivity().Attachments!);
        Assert.Empty(Activity.CreateConversationUpdateActivity().MembersAdded!);
    }

    [Theory]
    [InlineData(null, 1, "Int32")]
    [InlineData("own", 1, "own")]
    [InlineData(null, null, null)]
    public void Trace_says_the_type_of_its_value(string? valueType, object? value, string? expected)
    {
        var activity = RecordingAdapter.Message();
        var trace = activity.CreateTrace("name", value, valueType);

        Assert.Equal((ActivityTypes.Trace, "name", expected), (trace.Type, trace.Name, trace.ValueType));
        Assert.Equal(nameof(Trace_says_the_type_of_its_value), trace.Label);
        Assert.Equal(("bot", "user1"), (trace.From.Id, trace.Recipient.Id));
        Assert.Same(activity.Conversation, trace.Conversation);
    }

    [Fact]
    public void Trace_and_reply_do_without_sender_and_recipient()
    {
        var activity = RecordingAdapter.Message();
        activity.From = null!;
        activity.Recipient = null!;

        Assert.Null(activity.CreateTrace("name").From.Id);
        Assert.Null(activity.CreateReply().Recipient.Id);
    }

    [Fact]
    public void Reference_to_a_reply_points_at_the_reply() =>
        Assert.Equal("r1", RecordingAdapter.Message().GetReplyConversationReference(new ResourceResponse("r1")).ActivityId);

    [Fact]
    public void Mention_without_text_is_the_name_within_its_tag()
    {
        var message = RecordingAdapter.Message();
        message.Text = "<at>Bot</at> help me";
        message.Entities = [new Mention(new ChannelAccount("bot", "bot"))];

        Assert.True(message.MentionsRecipient());
        Assert.False(message.MentionsId("somebody"));
        Assert.Equal("<at>Bot</at> help me", message.RemoveMentionText("somebody"));
        Assert.Equal("help me", message.RemoveRecipientMention());
        Assert.Equal("help me", message.RemoveMentionText(null));
    }
}
