// A school is opened once, asked, told of a court order, and asked again: may the father have his daughter's report?
//
// With Mono, from this folder, after `cargo build --release -p parentis-c`:
//
//   mcs -langversion:7.2 -out:school.exe Program.cs Parentis.cs
//   LD_LIBRARY_PATH=../../target/release mono school.exe ../c/journal.json ../c/order.json
//
// With .NET: `dotnet new console`, these two files, and the library in the folder of the program.

using System;
using System.IO;
using Parentis;

internal static class Program
{
    private static int Main(string[] given)
    {
        if (given.Length != 2)
        {
            Console.Error.WriteLine("usage: school JOURNAL ENTRIES");
            return 1;
        }
        try
        {
            using (School school = School.Open(File.ReadAllText(given[0])))
            using (School next = school.Add(File.ReadAllText(given[1])))
            {
                Show(school, "Before the order", "dad");
                Show(next, "Since the order", "dad");
                Show(next, "Since the order", "mum");
            }
            return 0;
        }
        catch (ParentisException refused)
        {
            Console.Error.WriteLine("{0} ({1})", refused.Message, refused.Code);
            return 1;
        }
    }

    private static void Show(School school, string when, string person)
    {
        string question = "{\"question\":\"entitled\",\"column\":\"RPT\",\"pupil\":\"ava\",\"person\":\"" + person
            + "\",\"as_of\":\"2026-07-10\"}";
        Console.WriteLine("{0}, the report to {1}:", when, person);
        Console.WriteLine(school.Ask("{\"ask\":[" + question + "]}"));
    }
}
