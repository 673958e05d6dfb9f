using EthicalBot.Conversation.Answers;
using Microsoft.Extensions.DependencyInjection;

namespace EthicalBot.Tests.Browser;

public sealed class ThumbTests(BrowserHouse house) : BrowserTest(house)
{
    private static readonly Screen Telephone = new(Width: 400, Height: 760);

    [BrowserFact]
    public async Task Each_answer_from_an_article_has_its_thumbs_and_nothing_else_has()
    {
        var chat = await OpenChatAsync();
        await chat.SayAsync("do you take paypal?", "Source 1");
        await chat.SayAsync("how long is the legal guarantee?", "Source 1");

        await Expect(chat.ThumbsUp).ToHaveCountAsync(2);
        await Expect(chat.ThumbsDown).ToHaveCountAsync(2);
        await Expect(chat.ThumbsUp.First).ToHaveAttributeAsync("aria-pressed", "false");
        Assert.True(await chat.FromBot.CountAsync() > 2);

        // The older of the two: a thumb is about the answer that it stands under.
        await chat.ThumbsDown.First.ClickAsync();
        await chat.HearAsync("check this answer");

        await Expect(chat.ThumbsDown.First).ToHaveAttributeAsync("aria-pressed", "true");
        await Expect(chat.ThumbsDown.Last).ToHaveAttributeAsync("aria-pressed", "false");
        await Expect(chat.FromCustomer).ToHaveCountAsync(2);
        var review = Assert.Single(await Bot.Services.GetRequiredService<IGivenAnswers>().ReviewsAsync(CancellationToken.None));
        Assert.Equal("do you take paypal?", review.Answer!.Question.Value);
    }

    [BrowserFact]
    public async Task Thumbs_are_reached_by_the_keyboard_and_each_is_pressed_once()
    {
        var chat = await OpenChatAsync();
        await chat.SayAsync("do you take paypal?", "Source 1");

        // Into the transcript, and into its last message, where the thumbs are the first that can be pressed.
        await chat.PressUntilAsync("Shift+Tab", ".webchat__basic-transcript");
        await chat.Page.Keyboard.PressAsync("Enter");
        await Expect(chat.ThumbsUp).ToBeFocusedAsync();
        await chat.AssertFocusIsVisibleAsync();
        await chat.Page.Keyboard.PressAsync("Enter");

        await Expect(chat.ThumbsUp).ToHaveAttributeAsync("aria-pressed", "true");
        await chat.PressUntilAsync("Tab", ".thumb[aria-pressed=false]");
        await chat.AssertFocusIsVisibleAsync();
        await chat.Page.Keyboard.PressAsync("Space");
        await chat.HearAsync("check this answer");
        await Expect(chat.ThumbsDown).ToHaveAttributeAsync("aria-pressed", "true");
        await Expect(chat.ThumbsUp).ToHaveAttributeAsync("aria-pressed", "false");
        await chat.Page.Keyboard.PressAsync("Space");
        await chat.SayAsync("do you take paypal?", "Source 1");
        Assert.Equal(1, await chat.FromBot.Filter(new() { HasText = "check this answer" }).CountAsync());
    }

    [BrowserTheory]
    [InlineData("en", "light", 1100)]
    [InlineData("fr", "dark", 1100)]
    [InlineData("fr", "light", 400)]
    [InlineData("en", "dark", 400)]
    public async Task Thumbs_keep_the_rules_of_accessibility_and_leave_room(string language, string light, int width)
    {
        var chat = await OpenChatAsync(language, Telephone with { Width = width, Dark = light == "dark" });
        await chat.SayAsync(language == "fr" ? "acceptez-vous paypal ?" : "do you take paypal?", "Source 1");

        await chat.AssertAccessibleAsync("thumbs");
        Assert.Equal(0, await chat.SidewaysScrollAsync());
        await chat.PictureAsync($"thumbs {light} {width} {language}");
        await chat.ThumbsDown.ClickAsync();
        await Expect(chat.ThumbsDown).ToHaveAttributeAsync("aria-pressed", "true");
        await Expect(chat.FromBot).ToHaveCountAsync(3);
        await chat.AssertAccessibleAsync("pressed");
        await chat.PictureAsync($"thumbs pressed {light} {width} {language}");
        var box = (await chat.ThumbsUp.BoundingBoxAsync())!; // it is there
        Assert.True(box is { Width: >= 24, Height: >= 24 }, $"{box.Width} × {box.Height}");
    }
}
