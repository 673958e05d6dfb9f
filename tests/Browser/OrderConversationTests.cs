namespace EthicalBot.Tests.Browser;

public sealed class OrderConversationTests(BrowserHouse house) : BrowserTest(house)
{
    [BrowserTheory, MemberData(nameof(BothLanguages))]
    public async Task The_first_thing_a_customer_sees_is_that_this_is_an_AI(string language)
    {
        var chat = await OpenChatAsync(language);

        await Expect(chat.FromBot).ToHaveCountAsync(1);
        await Expect(chat.FromBot.First).ToContainTextAsync(chat.Words.IsAi);
        await Expect(chat.Disclosure).ToHaveTextAsync(chat.Words.ShellSaysAi);
        await Expect(chat.Page.Locator("html")).ToHaveAttributeAsync("lang", language);
        await Expect(chat.Choices).ToHaveCountAsync(3);
        await Expect(chat.Status).ToBeEmptyAsync();
        await chat.PictureAsync($"greeting {language}");
    }

    [BrowserTheory, MemberData(nameof(BothLanguages))]
    public async Task An_order_is_shown_after_the_right_proof_and_not_before(string language)
    {
        var chat = await OpenChatAsync(language);
        await chat.SayAsync(chat.Words.WhereIsOrder, chat.Words.AsksProof);
        await chat.SayAsync("75012", chat.Words.NotProven);
        await Expect(chat.Page.GetByText("Colivite")).ToHaveCountAsync(0);

        await chat.SayAsync("75011", chat.Words.OrderTitle);

        foreach (var shown in new[] { chat.Words.State, "Colivite", "CV100428815FR", chat.Words.Step, "Gonesse", chat.Words.Age })
            await Expect(chat.Answer).ToContainTextAsync(shown);
        foreach (var hidden in new[] { "Lenoir", "Marie", "marie@", "Tilleuls", "75011" })
            await Expect(chat.Answer).Not.ToContainTextAsync(hidden);
        await chat.PictureAsync($"order {language}");
    }

    [BrowserTheory, MemberData(nameof(BothLanguages))]
    public async Task A_parcel_at_a_pick_up_point_is_shown_without_what_would_collect_it(string language)
    {
        var chat = await OpenChatAsync(language);
        await chat.SayAsync("10050", chat.Words.AsksProof);
        await chat.SayAsync("nora.benali@example.org", chat.Words.PickupTitle);

        await Expect(chat.Answer).ToContainTextAsync(chat.Words.AwaitingPickup);
        foreach (var hidden in new[] { "code", "Voltaire", "Benali", "35000" })
            await Expect(chat.Answer).Not.ToContainTextAsync(hidden);
        await chat.PictureAsync($"pick-up {language}");
    }

    [BrowserTheory, MemberData(nameof(BothLanguages))]
    public async Task A_person_is_asked_for_in_the_middle_of_an_order_with_one_press(string language)
    {
        var chat = await OpenChatAsync(language);
        await chat.SayAsync(chat.Words.WhereIsOrder, chat.Words.AsksProof);

        await chat.LeaveMessageAsync();

        await Expect(chat.FromCustomer.Nth(1)).ToContainTextAsync(chat.Words.Person);
        await chat.PictureAsync($"person {language}");
    }

    [BrowserTheory, MemberData(nameof(BothLanguages))]
    public async Task The_suggested_answers_lead_where_they_say(string language)
    {
        var chat = await OpenChatAsync(language);
        await chat.ChooseAsync(chat.Words.ChooseAssistant);
        await chat.HearAsync(chat.Words.AssistantGoesOn);
        await chat.ChooseAsync(chat.Words.AboutAi);
        await chat.HearAsync(chat.Words.AiCardTitle);
        await Expect(chat.FromBot.Nth(2)).ToContainTextAsync(chat.Words.AiTruth);
        await chat.PictureAsync($"about the AI {language}");

        await chat.SayAsync(chat.Words.AreYouHuman, chat.Words.AiCardTitle);
    }

    [BrowserTheory, MemberData(nameof(BothLanguages))]
    public async Task Who_chooses_a_person_in_the_first_message_gets_to_one(string language)
    {
        var chat = await OpenChatAsync(language);
        await chat.ChooseAsync(chat.Words.Person);
        await chat.HearAsync(chat.Words.AsksWhat);
        await Expect(chat.FromBot).ToHaveCountAsync(2);
    }

    [BrowserTheory, MemberData(nameof(BothLanguages))]
    public async Task The_link_to_the_trust_page_works(string language)
    {
        var chat = await OpenChatAsync(language);
        await chat.TrustLink.ClickAsync();

        await Expect(chat.Page.Locator("h1")).ToContainTextAsync(chat.Words.TrustTitle);
        await chat.PictureAsync($"trust {language}");
        await chat.Page.GoBackAsync();
        await Expect(chat.FromBot).ToHaveCountAsync(1);
    }

    [BrowserTheory, MemberData(nameof(BothLanguages))]
    public async Task A_screen_reader_is_told_who_speaks_and_what_stands_on_the_card(string language)
    {
        var chat = await OpenChatAsync(language);
        await chat.AskForOrderAsync();

        await Expect(chat.ReadAloud).ToContainTextAsync($"{chat.Words.SpeakerLabel} ");
        await Expect(chat.ReadAloud).ToContainTextAsync(chat.Words.State);
        await Expect(chat.ReadAloud).Not.ToContainTextAsync("undefined");
        await Expect(chat.ReadAloud).Not.ToContainTextAsync("..");
        await Expect(chat.ReadAloud).ToContainTextAsync("CV100428815FR");
        await Expect(chat.SpeakerLabels).ToHaveCountAsync(await chat.FromBot.CountAsync());
        foreach (var label in await chat.SpeakerLabels.AllAsync())
            await Expect(label).ToContainTextAsync(chat.Words.SpeakerLabel);
        await chat.PictureAsync($"read aloud {language}");
    }
}
