using EthicalBot.Conversation.Emails;
using Microsoft.Extensions.DependencyInjection;

namespace EthicalBot.Tests.Browser.Desk;

/// <summary>What a person decides, and how far the assistant may go by itself: both lists, looked at and used.</summary>
// Among the chat's, so that the two browsers are busy equally long.
[Collection(BrowserHouse.Name)]
public sealed class ApprovalTests(BrowserHouse house) : DeskTest(house)
{
    [BrowserTheory, MemberData(nameof(BothLanguages))]
    public async Task A_withdrawal_is_looked_at_and_accepted_and_the_customer_reads_it(string language)
    {
        var desk = await ArriveAsync("Marie", language, role: "administrator");
        await OpenAsync(desk, desk.Words.Approvals);
        await LookAsync(desk, "approvals none");
        var chat = await WithdrawAsync();

        await Expect(desk.Page.Locator(".approvals > li")).ToHaveCountAsync(1);
        await LookAsync(desk, "approvals");
        await desk.Page.Locator(".approvals [aria-expanded]").ClickAsync();
        await Expect(desk.Page.Locator(".approvals textarea")).ToBeVisibleAsync();
        await LookAsync(desk, "approval");

        await desk.Page.Locator(".approvals .office-form button").First.ClickAsync();
        await Expect(desk.Dialog).ToBeVisibleAsync();
        await LookAsync(desk, "approval accepted");
        await desk.Dialog.Locator("button").Last.FocusAsync();
        await desk.Page.Keyboard.PressAsync("Enter");
        await Expect(desk.Page.Locator("details .approvals > li")).ToHaveCountAsync(1);
        await chat.HearAsync("It is done");
    }

    [BrowserTheory, MemberData(nameof(BothLanguages))]
    public async Task Each_automation_stands_with_its_stage_and_its_figures(string language)
    {
        var desk = await ArriveAsync("Marie", language, role: "administrator");

        await OpenAsync(desk, desk.Words.Automations);

        await Expect(desk.Page.Locator(".people tbody tr").First).ToBeVisibleAsync();
        await Expect(desk.Page.Locator(".people tbody")).Not.ToContainTextAsync("_");
        await LookAsync(desk, "automations");
    }

    private static Task OpenAsync(DeskPage desk, string name) => desk.Page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true }).First.ClickAsync();

    // By the law of 14 days: only the amount is a person's to check.
    private async Task<ChatPage> WithdrawAsync()
    {
        var chat = await OpenChatAsync("en");
        await chat.SayAsync("I withdraw from my order 10043", "e-mail address");
        await chat.SayAsync("paul.armand@example.org", "six-digit code");
        var mail = Assert.Single(await Bot.Services.GetRequiredService<IEmailOutbox>().ListAsync(10, CancellationToken.None));
        var code = mail.Email.Text.Split(['\n', ' ', '.']).First(word => word.Length == 6 && word.All(char.IsAsciiDigit));
        await chat.SayAsync(code, "Is that right?");
        await chat.SayAsync("yes", "Your reference is");
        return chat;
    }
}
