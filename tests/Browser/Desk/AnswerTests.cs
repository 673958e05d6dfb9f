namespace EthicalBot.Tests.Browser.Desk;

/// <summary>From a doubt in the transcript to the customer who reads what is right.</summary>
// Among the chat's, so that the two browsers are busy equally long.
[Collection(BrowserHouse.Name)]
public sealed class AnswerTests(BrowserHouse house) : DeskTest(house)
{
    [BrowserTheory, MemberData(nameof(BothLanguages))]
    public async Task An_answer_is_doubted_by_keyboard_judged_wrong_and_its_customer_is_told(string language)
    {
        var desk = await ArriveAsync("Marie", language, role: "administrator");
        var chat = await OpenChatAsync(language);
        await chat.SayAsync(language == "fr" ? "Quels moyens de paiement acceptez-vous ?" : "Which means of payment do you accept?", "PayPal");
        await desk.OpenCaseAsync(await chat.AskForPersonAsync());
        var doubted = desk.Page.Locator(".transcript li.line.fixed", new() { HasText = "PayPal" });
        await desk.AcceptAsync();
        await LookAsync(desk, "answer in the transcript");

        await doubted.GetByRole(AriaRole.Button).FocusAsync();
        await desk.AssertFocusIsVisibleAsync();
        await desk.Page.Keyboard.PressAsync("Enter");
        await Expect(desk.Dialog.Locator("input")).ToBeVisibleAsync();
        await LookAsync(desk, "answer doubted");
        await desk.Dialog.Locator("input").FocusAsync();
        await desk.Page.Keyboard.TypeAsync("PayPal ended in March");
        await desk.Page.Keyboard.PressAsync("Enter");
        await Expect(desk.Dialog).ToHaveCountAsync(0);
        await Expect(doubted.GetByRole(AriaRole.Button)).ToHaveCountAsync(0);

        await desk.Page.EvaluateAsync("() => { location.hash = '#answers'; }");
        await Expect(desk.Page.Locator(".approvals > li")).ToContainTextAsync("PayPal ended in March");
        await LookAsync(desk, "answers");
        await desk.Page.Locator(".approvals textarea").FillAsync("PayPal is no longer taken; cards are.");
        await desk.Page.Locator(".approvals .office-form button").First.ClickAsync();
        await Expect(desk.Page.Locator(".approvals textarea")).ToHaveCountAsync(0);
        await desk.Page.Locator(".approvals .office-actions button").First.ClickAsync();
        await Expect(desk.Page.Locator(".approvals .office-table tbody tr")).ToHaveCountAsync(1);
        await LookAsync(desk, "answers wrong");

        await desk.Page.Locator(".approvals .office-actions button").Last.FocusAsync();
        await desk.Page.Keyboard.PressAsync("Enter");
        await Expect(desk.Dialog).ToBeVisibleAsync();
        await LookAsync(desk, "answers told");
        await desk.Dialog.Locator("button").Last.ClickAsync();
        await Expect(desk.Page.Locator(".approvals .office-actions button")).ToHaveCountAsync(1);
        await desk.PictureAsync($"desk answers known {language}");
        await chat.HearAsync("PayPal is no longer taken; cards are.");
    }
}
