using Microsoft.Bot.Builder;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;

namespace EthicalBot.Tests.Framework.Builder;

public sealed class SpeechTests
{
    private const string Spoken =
        "<speak version='1.0' xmlns='http://www.w3.org/2001/10/synthesis' xml:lang='fr-fr'><voice name='male'>OK</voice></speak>";

    [Theory]
    [InlineData(true, null, "OK")]
    [InlineData(true, "", "OK")]
    [InlineData(true, "said", "said")]
    [InlineData(false, null, null)]
    [InlineData(false, "said", "said")]
    public async Task Text_is_spoken_when_there_is_nothing_else_and_that_is_wished(bool fallback, string? speak, string? expected) =>
        Assert.Equal(expected, await SpokenAsync(new SetSpeakMiddleware(null, fallback), Channels.Msteams, speak));

    [Theory]
    [InlineData(Channels.Emulator)]
    [InlineData(Channels.DirectlineSpeech)]
    [InlineData("telephony")]
    public async Task Channel_that_speaks_gets_the_voice(string channelId) =>
        Assert.Equal(Spoken, await SpokenAsync(new SetSpeakMiddleware("male", true), channelId, null));

    [Theory]
    [InlineData(Channels.Directline, "OK", "OK")]
    [InlineData(Channels.Emulator, Spoken, Spoken)]
    [InlineData(
        Channels.Emulator,
        "<voice name='female'>OK</voice>",
        "<speak version='1.0' xmlns='http://www.w3.org/2001/10/synthesis' xml:lang='fr-fr'><voice name='female'>OK</voice></speak>")]
    public async Task Voice_is_added_once_and_only_where_it_is_heard(string channelId, string speak, string expected) =>
        Assert.Equal(expected, await SpokenAsync(new SetSpeakMiddleware("male", false), channelId, speak));

    [Fact]
    public async Task Event_is_not_spoken()
    {
        var adapter = new RecordingAdapter();
        adapter.Use(new SetSpeakMiddleware("male", true));

        await adapter.RunAsync(RecordingAdapter.Message(), (turn, token) =>
            turn.SendActivityAsync(new Activity(ActivityTypes.Event) { Text = "no" }, token));

        Assert.Null(adapter.Sent[0].Speak);
    }

    private static async Task<string?> SpokenAsync(SetSpeakMiddleware middleware, string channelId, string? speak)
    {
        var adapter = new RecordingAdapter();
        adapter.Use(middleware);
        var incoming = RecordingAdapter.Message();
        incoming.ChannelId = channelId;

        await adapter.RunAsync(incoming, (turn, token) =>
            turn.SendActivityAsync(new Activity(ActivityTypes.Message) { Text = "OK", Speak = speak }, token));

        return adapter.Sent[0].Speak;
    }
}
