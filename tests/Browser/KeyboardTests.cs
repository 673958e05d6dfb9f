namespace EthicalBot.Tests.Browser;

public sealed class KeyboardTests(BrowserHouse house) : BrowserTest(house)
{
    private const string Box = "[data-id=webchat-sendbox-input]";

    [BrowserFact]
    public async Task A_conversation_needs_no_mouse()
    {
        var chat = await OpenChatAsync();
        var keyboard = chat.Page.Keyboard;

        // A suggested answer.
        await chat.PressUntilAsync("Tab", ".webchat__suggested-actions button");
        await chat.AssertFocusIsVisibleAsync();
        await chat.PictureAsync("keyboard suggested answer");
        await keyboard.PressAsync("Enter");
        await chat.HearAsync(chat.Words.AssistantGoesOn);

        // Typing.
        await chat.PressUntilAsync("Tab", Box);
        await chat.AssertFocusIsVisibleAsync();
        await keyboard.TypeAsync("10042");
        await keyboard.PressAsync("Enter");
        await chat.HearAsync(chat.Words.AsksProof);
        await keyboard.TypeAsync("75011");
        await keyboard.PressAsync("Enter");
        await chat.HearAsync(chat.Words.OrderTitle);

        // The link on the card: into the transcript, into its last message, to the link.
        await chat.PressUntilAsync("Shift+Tab", ".webchat__basic-transcript");
        await chat.PictureAsync("keyboard transcript");
        await keyboard.PressAsync("Enter");
        await chat.PressUntilAsync("Tab", "#chat .ac-adaptiveCard a");
        await chat.AssertFocusIsVisibleAsync();
        await chat.PictureAsync("keyboard card link");
        await keyboard.PressAsync("Escape");

        // The person button, from where the customer is.
        await chat.PressUntilAsync("Shift+Tab", "#person");
        await chat.AssertFocusIsVisibleAsync();
        await keyboard.PressAsync("Enter");
        await chat.HearAsync(chat.Words.AsksWhat);
        await chat.PictureAsync("keyboard person");
    }

    [BrowserFact]
    public async Task The_focus_is_seen_wherever_it_goes()
    {
        var chat = await OpenChatAsync();
        foreach (var stop in new[] { "#person", "#language", "#start-over", "#trust", ".webchat__basic-transcript", ".webchat__suggested-actions button", ".webchat__upload-button button", Box, ".webchat__send-button" })
        {
            await chat.PressUntilAsync("Tab", stop);
            await chat.AssertFocusIsVisibleAsync();
        }

        await chat.PictureAsync("keyboard end");
    }

    [BrowserFact]
    public async Task The_question_before_starting_over_is_left_with_escape()
    {
        var chat = await OpenChatAsync();
        await chat.PressUntilAsync("Tab", "#start-over");
        await chat.Page.Keyboard.PressAsync("Enter");
        await Expect(chat.Page.Locator("#confirm")).ToBeVisibleAsync();
        await chat.PictureAsync("keyboard start over");
        await chat.Page.Keyboard.PressAsync("Escape");

        await Expect(chat.Page.Locator("#confirm")).ToBeHiddenAsync();
        await Expect(chat.Page.Locator("#start-over")).ToBeFocusedAsync();
    }
}
