using FsCheck;
using FsCheck.Fluent;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;

namespace EthicalBot.Tests.Framework.Builder;

public sealed class MentionTests
{
    [Theory]
    [InlineData("<at>Bot</at> hello", "hello")]
    [InlineData("hello <at>Bot</at>", "hello")]
    [InlineData("hello", "hello")]
    public async Task Mention_of_the_bot_goes(string text, string expected)
    {
        var activity = Mentioning("bot", "Bot", text, "<at>Bot</at>");

        await new NormalizeMentionsMiddleware().OnTurnAsync(Turns.Of(activity), Turns.Nothing);

        Assert.Equal(expected, activity.Text);
        Assert.Empty(activity.Entities!);
    }

    [Theory]
    [InlineData("<at id=\"1\">Ann</at> hello", "Ann hello")]
    [InlineData("hello<at>Ann</at>and welcome", "hello Ann and welcome")]
    [InlineData("a <at>unclosed", "a <at>unclosed")]
    public async Task Mention_of_somebody_else_loses_its_markup(string text, string expected)
    {
        var activity = Mentioning("ann", "Ann", text, "<at>Ann</at>");

        await new NormalizeMentionsMiddleware().OnTurnAsync(Turns.Of(activity), Turns.Nothing);

        Assert.Equal(expected, activity.Text);
        Assert.Equal("Ann", Assert.Single(activity.GetMentions()).Text);
    }

    [Fact]
    public async Task Mention_of_the_bot_stays_when_that_is_wished()
    {
        var activity = Mentioning("bot", "Bot", "<at>Bot</at> hello", "<at>Bot</at>");

        await new NormalizeMentionsMiddleware { RemoveRecipientMention = false }.OnTurnAsync(Turns.Of(activity), Turns.Nothing);

        Assert.Equal("Bot hello", activity.Text);
        Assert.Single(activity.Entities!);
    }

    [Fact]
    public void Mention_from_Skype_becomes_plain()
    {
        var activity = Mentioning("ann", "Ann", "Ann hello", "<at id=\"28:841caffa\">Ann</at>");
        activity.ChannelId = Channels.Skype;

        SkypeMentionNormalizeMiddleware.NormalizeSkypeMentionText(activity);

        Assert.Equal("Ann", Assert.Single(activity.GetMentions()).Text);
    }

    [Fact]
    public void Any_text_is_normalized() => Prop.ForAll<string>(text =>
    {
        var activity = Mentioning("ann", "Ann", $"<at>{text}<at", text ?? string.Empty);
        return new NormalizeMentionsMiddleware().OnTurnAsync(Turns.Of(activity), Turns.Nothing).IsCompletedSuccessfully;
    }).QuickCheckThrowOnFailure();

    private static Activity Mentioning(string id, string name, string text, string mention)
    {
        var activity = RecordingAdapter.Message(text);
        var entity = JsonConvert.SerializeObject(new Mention { Mentioned = new ChannelAccount(id, name), Text = mention });
        activity.Entities = [JsonConvert.DeserializeObject<Entity>(entity)!];
        return activity;
    }
}
