using System.Text.RegularExpressions;

namespace EthicalBot.Tests.Browser;

/// <summary>The chat as a customer meets it: what can be seen on it, and what can be done with it.</summary>
public sealed partial class ChatPage(IPage page, Words words) : SeenPage(page)
{
    private const string Bubble = "#chat .webchat__bubble";

    public Words Words { get; } = words;

    public ILocator FromBot => Page.Locator($"{Bubble}:not({Bubble}--from-user)");

    public ILocator FromCustomer => Page.Locator($"{Bubble}.webchat__bubble--from-user");

    public ILocator Answer => FromBot.Last;

    public ILocator SpeakerLabels => Page.Locator("#chat .speaker");

    /// <summary>What screen readers are told as it happens.</summary>
    public ILocator ReadAloud => Page.Locator("#chat [role=log]");

    public ILocator Box => Page.Locator("[data-id=webchat-sendbox-input]");

    public ILocator PersonButton => Page.Locator("#person");

    public ILocator Disclosure => Page.Locator("#disclosure");

    public ILocator Status => Page.Locator("#status");

    public ILocator TrustLink => Page.Locator("#trust");

    public ILocator Choices => Page.Locator("#chat .webchat__suggested-actions button");

    public ILocator ThumbsUp => Page.GetByRole(AriaRole.Button, new() { Name = Words.Helps, Exact = true });

    public ILocator ThumbsDown => Page.GetByRole(AriaRole.Button, new() { Name = Words.IsWrong, Exact = true });

    /// <summary>Writes and sends; the message stands in the transcript afterwards, sent or not.</summary>
    public async Task WriteAsync(string text)
    {
        var before = await FromCustomer.CountAsync();
        await Box.FillAsync(text);
        await Box.PressAsync("Enter");
        await Expect(FromCustomer).ToHaveCountAsync(before + 1);
    }

    /// <summary>Says something and waits for an answer in which these words are.</summary>
    public async Task SayAsync(string text, string answer)
    {
        await WriteAsync(text);
        await HearAsync(answer);
    }

    public Task HearAsync(string answer) => Expect(Answer).ToContainTextAsync(answer);

    public Task ChooseAsync(string choice) => Choices.Filter(new() { HasText = choice }).ClickAsync();

    /// <summary>Asks for order 10042 and proves that it is one's own.</summary>
    public async Task AskForOrderAsync()
    {
        await SayAsync(Words.WhereIsOrder, Words.AsksProof);
        await SayAsync("75011", Words.OrderTitle);
    }

    /// <summary>Presses the person button, leaves a message and gives an address.</summary>
    public async Task LeaveMessageAsync()
    {
        await PersonButton.ClickAsync();
        await HearAsync(Words.AsksWhat);
        await SayAsync("La porte / the door", Words.AsksContact);
        await SayAsync("marie@example.org", Words.AsksTime);
        await ChooseAsync(Words.AnyTime);
        await HearAsync(Words.Reference);
    }

    /// <summary>Presses the person button while somebody is at the desk; returns the reference that one message gives.</summary>
    public async Task<string> AskForPersonAsync()
    {
        await PersonButton.ClickAsync();
        await HearAsync(Words.Passed);
        return ReferenceIn(await Answer.InnerTextAsync());
    }

    /// <summary>The reference that stands in a text.</summary>
    public static string ReferenceIn(string text) => Assert.Single(Written().Matches(text)).Value;

    public async Task StartOverAsync()
    {
        await Page.Locator("#start-over").ClickAsync();
        await Page.Locator("#confirm-yes").ClickAsync();
    }

    /// <summary>Chooses a file, reads that it was chosen, and sends it.</summary>
    public async Task SendFileAsync(string name, string type, byte[] content)
    {
        await Page.Locator("#chat input[type=file]").SetInputFilesAsync(new FilePayload { Name = name, MimeType = type, Buffer = content });
        await Expect(Status).ToContainTextAsync(name);
        await Box.PressAsync("Enter");
    }

    [GeneratedRegex("[0-9A-Z]{4}-[0-9A-Z]{4}")]
    private static partial Regex Written();
}
